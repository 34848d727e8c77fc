package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RareCountsTest {
  private static final int LAST_KIND = 31;

  @Test
  void countsEachKindForItself() {
    long[] counts = RareCounts.add(RareCounts.NONE, LAST_KIND, 2);
    counts = RareCounts.add(counts, 0, 5);
    counts = RareCounts.add(counts, LAST_KIND, 3);

    assertThat(RareCounts.of(counts, LAST_KIND)).isEqualTo(5);
    assertThat(RareCounts.of(counts, 0)).isEqualTo(5);
    assertThat(RareCounts.of(counts, 1)).isZero();
    assertThat(counts).hasSize(2);
  }

  @Test
  void forgetsWhatWasCountedWhenItIsSaidAnew() {
    long[] counts = RareCounts.add(RareCounts.NONE, 3, 9);

    assertThat(RareCounts.of(RareCounts.set(counts, 3, 1), 3)).isEqualTo(1);
    assertThat(RareCounts.of(RareCounts.set(counts, 3, 0), 3)).isZero();
  }

  @Test
  void nothingTakesNoRoom() {
    assertThat(RareCounts.add(RareCounts.NONE, 3, 0)).isSameAs(RareCounts.NONE);
  }
}
