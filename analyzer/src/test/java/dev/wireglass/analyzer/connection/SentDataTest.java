package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentDataTest {
  private static final int CHUNK = 1 << 20;

  private final Workbench workbench = new Workbench(null);
  private final SentData sent = new SentData();

  /// Six times 4 GiB, so that each quarter comes round again.
  @ParameterizedTest
  @ValueSource(ints = {0, 1000, -1, 0x3fff_ffff, 0x4000_0000, 0x7fff_fff0})
  void numbersComeRoundAgain(int first) {
    int next = first;
    for (int at = 0; at < 6 * 4096; at++) {
      assertThat(sent.put(next, CHUNK, at, workbench)).isZero();
      assertThat(sent.put(next, 1, at, workbench)).isEqualTo(1);
      next += CHUNK;
      sent.acknowledge(next, at + 7, workbench);
      sent.acknowledge(next, at + 7, workbench);
      assertThat(sent.put(next - 100, 100, at, workbench)).isEqualTo(100);
    }
  }

  /// Through all quarters.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void knowsWhatWasAcknowledged(long seed) {
    var random = new Random(seed);
    var waiting = new ArrayDeque<Integer>();
    int next = random.nextInt();
    for (int at = 0; at < 20_000; at++) {
      int length = 1 + random.nextInt(1 << 18);
      assertThat(sent.put(next, length, at, workbench)).isZero();
      next += length;
      waiting.add(at);
      if (random.nextInt(3) == 0) {
        long sentAt = waiting.getLast();
        assertThat(sent.acknowledge(next, at + 1, workbench)).isEqualTo(at + 1 - sentAt);
        waiting.clear();
        assertThat(sent.put(next - length, length, at, workbench)).isEqualTo(length);
        sent.acknowledge(next, at + 1, workbench);
        assertThat(sent.acknowledge(next - 1, at + 1, workbench)).isNegative();
      }
    }
  }

  @Test
  void takesLittleWhenAllIsAcknowledged() {
    for (int at = 0; at < 8192; at++) {
      sent.put(CHUNK * at, CHUNK, at, workbench);
      sent.acknowledge(CHUNK * (at + 1), at + 1, workbench);
      long bytes = new ObjectSizes().of(sent);
      assertThat(bytes).isLessThanOrEqualTo(at < 1024 ? 48 : 48 + 64);
    }
  }
}
