package dev.wireglass.analyzer.robustness;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Captures with random bytes changed, taken out and put in.
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SpoiltCapturesTest {
  private static final int LONGEST = 40_000;
  private static final int MOST_SPOILS = 12;
  private static final int LONGEST_PIECE = 64;

  @Test
  void survivesAThousand() throws IOException {
    survives(1000, 1);
  }

  @Test
  @Tag("long")
  void survivesAHundredThousand() throws IOException {
    survives(100_000, 2);
  }

  private static void survives(int rounds, long seed) throws IOException {
    var captures = starts();
    for (int round = 0; round < rounds; round++) {
      var random = new Random(seed << 32 | round);
      var capture = captures.get(random.nextInt(captures.size()));
      var spoilt = spoil(capture, random);
      assertThatCode(() -> Survival.analyze(spoilt))
          .as("seed %s, round %s", seed, round)
          .doesNotThrowAnyException();
    }
  }

  private static List<byte[]> starts() throws IOException {
    var starts = new ArrayList<byte[]>();
    for (var file : SharedCaptureBytes.all()) {
      var bytes = Files.readAllBytes(file);
      if (bytes.length > 0) {
        starts.add(Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST)));
      }
    }
    return starts;
  }

  private static byte[] spoil(byte[] capture, Random random) {
    var spoilt = capture.clone();
    for (int spoils = 1 + random.nextInt(MOST_SPOILS); spoils > 0; spoils--) {
      // Most of what decides anything stands early in a file.
      int within = random.nextBoolean() ? spoilt.length : Math.min(spoilt.length, 400);
      int at = random.nextInt(within);
      int length = Math.min(1 + random.nextInt(LONGEST_PIECE), spoilt.length - at);
      switch (random.nextInt(5)) {
        case 0 -> spoilt[at] = (byte) random.nextInt();
        case 1 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(spoilt, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xff));
        case 3 -> System.arraycopy(spoilt, random.nextInt(at + 1), spoilt, at, length);
        default -> {
          // What is behind moves up, as where a record was lost.
          System.arraycopy(spoilt, at + length, spoilt, at, spoilt.length - at - length);
        }
      }
    }
    return spoilt;
  }
}
