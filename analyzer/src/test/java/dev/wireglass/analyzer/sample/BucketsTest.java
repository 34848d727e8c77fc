package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BucketsTest {
  @Test
  void coverOnlyTheRangeThatWasSeen() {
    byte[] buckets = Buckets.add(Buckets.NONE, 1_000_000, 1);
    assertThat(Buckets.size(buckets)).isEqualTo(8);

    buckets = Buckets.add(buckets, 1_048_575, 1);
    assertThat(Buckets.size(buckets)).isEqualTo(8);

    buckets = Buckets.add(buckets, 1_048_576, 1);
    assertThat(Buckets.size(buckets)).isEqualTo(16);
  }

  @Test
  void areNeverTooMany() {
    byte[] buckets = Buckets.add(Buckets.NONE, 1, 1);
    for (long value = 2; value > 0; value *= 2) {
      buckets = Buckets.add(buckets, value, 1);
      assertThat(Buckets.size(buckets)).isLessThanOrEqualTo(Buckets.MOST);
    }
    buckets = Buckets.add(buckets, Long.MAX_VALUE, 1);

    assertThat(Buckets.size(buckets)).isLessThanOrEqualTo(Buckets.MOST);
    assertThat(Buckets.sample(buckets, 1)).isGreaterThan(Long.MAX_VALUE / 4 * 3);
  }

  @Test
  void becomeWiderWhereManySamplesAreAlike() {
    byte[] buckets = Buckets.add(Buckets.NONE, 1000, 255);
    assertThat(buckets).hasSize(3 + 8);

    buckets = Buckets.add(buckets, 1000, 1);
    assertThat(buckets).hasSize(3 + 2 * 8);

    buckets = Buckets.add(buckets, 1100, 65_536);
    assertThat(buckets).hasSize(3 + 4 * 16);
    assertThat(Buckets.sample(buckets, 1)).isBetween(1088L, 1119L);
    assertThat(Buckets.sample(buckets, 65_536)).isBetween(1088L, 1119L);
    assertThat(Buckets.sample(buckets, 65_537)).isBetween(992L, 1023L);
    assertThat(Buckets.sample(buckets, 65_536 + 256)).isBetween(992L, 1023L);
    assertThat(Buckets.sample(buckets, 65_536 + 257)).isZero();
  }

  @Test
  void countBillions() {
    byte[] buckets = Buckets.add(Buckets.NONE, 7, 1L << 33);
    buckets = Buckets.add(buckets, 7, 1);

    assertThat(Buckets.sample(buckets, (1L << 33) + 1)).isEqualTo(7);
    assertThat(Buckets.sample(buckets, (1L << 33) + 2)).isZero();
  }

  /// The result is as coarse as the coarser of both.
  @Test
  void takeWhatOthersCounted() {
    byte[] fine = Buckets.add(Buckets.add(Buckets.NONE, 1000, 2), 1100, 1);
    byte[] coarse = Buckets.add(Buckets.add(Buckets.NONE, 10, 1), 1_000_000, 1);

    for (byte[] both : new byte[][] {Buckets.addAll(fine, coarse), Buckets.addAll(coarse, fine)}) {
      assertThat(Buckets.sample(both, 1)).isBetween(917_504L, 1_048_575L);
      assertThat(Buckets.sample(both, 2)).isBetween(1024L, 1151L);
      assertThat(Buckets.sample(both, 3)).isBetween(896L, 1023L);
      assertThat(Buckets.sample(both, 5)).isEqualTo(10);
    }
  }

  @Test
  void takeOverWhatOthersCountedWhereThereIsNothing() {
    byte[] coarse = Buckets.add(Buckets.add(Buckets.NONE, 1, 1), Long.MAX_VALUE, 1);

    byte[] copy = Buckets.addAll(Buckets.NONE, coarse);

    assertThat(copy).isEqualTo(coarse).isNotSameAs(coarse);
    assertThat(Buckets.addAll(coarse, Buckets.NONE)).isSameAs(coarse);
  }
}
