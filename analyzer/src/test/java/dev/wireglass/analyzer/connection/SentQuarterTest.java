package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentQuarterTest {
  private final SentQuarter quarter = new SentQuarter();

  @Test
  void whatIsAcknowledgedBecomesOneRange() {
    for (int at = 0; at < 1_000_000; at++) {
      quarter.put(100 * at, 100 * at + 99, at);
      if (at % 10 == 9) {
        assertThat(quarter.acknowledge(100 * at + 100, at + 1, SentQuarter.NEVER)).isEqualTo(1);
        assertThat(quarter.size()).isEqualTo(1);
      }
    }
    assertThat(quarter.put(0, 99_999_999, 0)).isEqualTo(100_000_000);
  }

  @Test
  void onlyTheLatestHolesAreKept() {
    for (int at = 0; at < 1000; at++) {
      quarter.put(200 * at, 200 * at + 99, at);
      quarter.acknowledge(200 * at + 100, at + 1, SentQuarter.NEVER);
    }

    assertThat(quarter.size()).isEqualTo(SentQuarter.MOST_HOLES);
    assertThat(quarter.put(100, 199, 1000)).isEqualTo(100);
    assertThat(quarter.put(200 * 998 + 100, 200 * 998 + 199, 1000)).isZero();
  }

  @Test
  void whatIsNeverAcknowledgedIsBounded() {
    int most = 0;
    for (int at = 0; at < 100_000; at++) {
      assertThat(quarter.put(100 * at, 100 * at + 99, at)).isZero();
      most = Math.max(most, quarter.size());
    }

    assertThat(most).isEqualTo(SentQuarter.MOST_WAITING);
    assertThat(quarter.put(0, 9_999_999, 0)).isEqualTo(10_000_000);
    assertThat(quarter.acknowledge(10_000_000, 100_000, SentQuarter.NEVER))
        .isEqualTo(SentQuarter.NO_ROUND_TRIP);
  }

  @Test
  void reachesToTheEndOfTheQuarter() {
    int last = (1 << SentQuarter.BITS) - 1;

    assertThat(quarter.put(last, last, 1)).isZero();
    assertThat(quarter.put(last - 1, last, 2)).isEqualTo(1);
    assertThat(quarter.acknowledgeAll()).isEqualTo(2);
    assertThat(quarter.acknowledgeAll()).isEqualTo(SentQuarter.NEVER);
    assertThat(quarter.size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void knowsWhichNumbersWereSent(long seed) {
    var random = new Random(seed);
    var sent = new BitSet();
    for (int step = 0; step < 3000; step++) {
      int first = step + random.nextInt(400);
      int end = first + 1 + random.nextInt(60);
      int known = sent.get(first, end).cardinality();

      assertThat(quarter.put(first, end - 1, step)).as("seed %s", seed).isEqualTo(known);
      sent.set(first, end);
      if (random.nextInt(4) == 0) {
        quarter.acknowledge(step + random.nextInt(100), step, SentQuarter.NEVER);
      }
    }
  }
}
