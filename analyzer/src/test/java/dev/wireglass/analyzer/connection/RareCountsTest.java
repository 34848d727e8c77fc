package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RareCountsTest {
  private static final int LAST_KIND = RareCounts.KINDS - 1;

  @Test
  void countsEachKindForItself() {
    int[] counts = RareCounts.add(RareCounts.NONE, LAST_KIND, 2);
    counts = RareCounts.add(counts, 0, 5);
    counts = RareCounts.add(counts, LAST_KIND, 3);

    assertThat(RareCounts.of(counts, LAST_KIND)).isEqualTo(5);
    assertThat(RareCounts.of(counts, 0)).isEqualTo(5);
    assertThat(RareCounts.of(counts, 1)).isZero();
    assertThat(counts).hasSize(2);
  }

  @Test
  void forgetsWhatWasCountedWhenItIsSaidAnew() {
    int[] counts = RareCounts.add(RareCounts.NONE, 3, 9);

    assertThat(RareCounts.of(RareCounts.set(counts, 3, 1), 3)).isEqualTo(1);
    assertThat(RareCounts.of(RareCounts.set(counts, 3, 0), 3)).isZero();
  }

  @Test
  void nothingTakesNoRoom() {
    assertThat(RareCounts.add(RareCounts.NONE, 3, 0)).isSameAs(RareCounts.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {(1 << 25) - 1, 1 << 25, 1L << 32, 1L << 40, (1L << 50) - 2})
  void countsBeyondOneElement(long amount) {
    int[] counts = RareCounts.add(RareCounts.NONE, LAST_KIND, amount);
    counts = RareCounts.add(counts, LAST_KIND, 1);

    assertThat(RareCounts.of(counts, LAST_KIND)).isEqualTo(amount + 1);
    assertThat(RareCounts.of(RareCounts.set(counts, LAST_KIND, 7), LAST_KIND)).isEqualTo(7);
  }

  /// Against an array with an element for each kind.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithAnArrayOfAll(long seed) {
    var random = new Random(seed);
    long[] wanted = new long[RareCounts.KINDS];
    int[] counts = RareCounts.NONE;
    for (int step = 0; step < 5000; step++) {
      int kind = random.nextInt(RareCounts.KINDS);
      long amount = random.nextLong(1L << random.nextInt(40));
      counts = RareCounts.add(counts, kind, amount);
      wanted[kind] += amount;
      assertThat(RareCounts.of(counts, kind)).isEqualTo(wanted[kind]);
    }
    for (int kind = 0; kind < RareCounts.KINDS; kind++) {
      assertThat(RareCounts.of(counts, kind)).isEqualTo(wanted[kind]);
    }
  }

  @Test
  void thereIsRoomForAllKinds() {
    assertThat(RareCount.kindOfEvent(SegmentEvent.values().length - 1)).isLessThan(LAST_KIND);
  }
}
