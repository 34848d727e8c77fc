package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptSamplesTest {
  private record Kept(int kind, long value) {}

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 7, 8, 1023, 1024, 1L << 31, 1L << 58, KeptSamples.LARGEST})
  void keepsExtremes(long value) {
    byte[] kept = KeptSamples.add(KeptSamples.add(KeptSamples.NONE, 0, value), 15, value);

    assertThat(all(kept)).containsExactly(new Kept(0, value), new Kept(15, value));
  }

  @Test
  void takesNoMoreThanEachNeeds() {
    byte[] kept = KeptSamples.NONE;
    for (int at = 0; at < 100; at++) {
      kept = KeptSamples.add(kept, 1, 16_000_000);
    }

    assertThat(kept.length).isBetween(402, 409);
  }

  @Test
  void nothingTakesNoRoom() {
    byte[] one = KeptSamples.add(KeptSamples.NONE, 3, 5);

    assertThat(KeptSamples.without(one, 3)).isSameAs(KeptSamples.NONE);
    assertThat(KeptSamples.without(KeptSamples.NONE, 3)).isSameAs(KeptSamples.NONE);
    assertThat(all(KeptSamples.NONE)).isEmpty();
    assertThat(KeptSamples.count(KeptSamples.NONE, 0)).isZero();
  }

  /// Against a list.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsTheOrderAndLetsGoOfKinds(long seed) {
    var random = new Random(seed);
    var wanted = new ArrayList<Kept>();
    byte[] kept = KeptSamples.NONE;
    for (int step = 0; step < 2000; step++) {
      int kind = random.nextInt(KeptSamples.KINDS);
      if (random.nextInt(30) == 0) {
        kept = KeptSamples.without(kept, kind);
        wanted.removeIf(each -> each.kind() == kind);
      } else {
        long value = random.nextLong(1L << random.nextInt(59));
        kept = KeptSamples.add(kept, kind, value);
        wanted.add(new Kept(kind, value));
      }
      assertThat(KeptSamples.count(kept, kind))
          .isEqualTo((int) wanted.stream().filter(each -> each.kind() == kind).count());
    }
    assertThat(all(kept)).isEqualTo(wanted);
  }

  private static List<Kept> all(byte[] kept) {
    var all = new ArrayList<Kept>();
    for (int at = KeptSamples.START; at < KeptSamples.end(kept); at = KeptSamples.next(kept, at)) {
      all.add(new Kept(KeptSamples.kind(kept, at), KeptSamples.value(kept, at)));
    }
    return all;
  }
}
