package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BucketsTest {
  private static final int HEADER = 3;

  @Test
  void coverOnlyTheRangeThatWasSeen() {
    byte[] buckets = Buckets.add(Buckets.NONE, 1_000_000, 1);
    assertThat(Buckets.size(buckets)).isEqualTo(4);

    buckets = Buckets.add(buckets, 1_048_575, 1);
    assertThat(Buckets.size(buckets)).isEqualTo(4);

    buckets = Buckets.add(buckets, 1_048_576, 1);
    assertThat(Buckets.size(buckets)).isEqualTo(8);
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
    assertThat(Buckets.sample(buckets, 1)).isGreaterThan(Long.MAX_VALUE / 10 * 7);
    assertThat(Buckets.sample(buckets, 64)).isEqualTo(1);
  }

  /// Wherever a range begins, and in whatever order samples come.
  @ParameterizedTest
  @CsvSource({"16, 2.2", "65536, 4.4", "4294967296, 8.7", "1125899906842624, 17.2"})
  void areAsFineAsTheRangeAllows(long times, double percent) {
    var random = new Random(times);
    for (int round = 0; round < 200; round++) {
      long lowest = 100 + random.nextLong(Math.min(1L << 40, Long.MAX_VALUE / times - 100));
      long highest = lowest * times;
      long between = (long) (lowest * Math.pow(times, random.nextDouble()));
      long[] values = {lowest, highest, between};
      byte[] buckets = Buckets.NONE;
      int from = random.nextInt(3);
      for (int at = from; at < from + 3; at++) {
        buckets = Buckets.add(buckets, values[at % 3], 1);
      }
      var near = Percentage.withPercentage(percent);
      assertThat(Buckets.sample(buckets, 1)).as("round %d", round).isCloseTo(highest, near);
      assertThat(Buckets.sample(buckets, 2)).as("round %d", round).isCloseTo(between, near);
      assertThat(Buckets.sample(buckets, 3)).as("round %d", round).isCloseTo(lowest, near);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 7, 10, 11, 1L << 30, 1L << 31, 1L << 62, Long.MAX_VALUE})
  void doNotMindExtremes(long value) {
    byte[] buckets = Buckets.add(Buckets.NONE, value, 1);

    assertThat(Buckets.sample(buckets, 1)).isCloseTo(value, Percentage.withPercentage(2.2));
    assertThat(Buckets.sample(buckets, 2)).isZero();
  }

  @Test
  void becomeWiderWhereManySamplesAreAlike() {
    byte[] buckets = Buckets.add(Buckets.NONE, 1000, 15);
    assertThat(buckets).hasSize(HEADER + 4 / 2);

    buckets = Buckets.add(buckets, 1000, 1);
    assertThat(buckets).hasSize(HEADER + 4 * 2 / 2);

    buckets = Buckets.add(buckets, 1100, 65_536);
    assertThat(buckets).hasSize(HEADER + 8 * 5 / 2);
    assertThat(Buckets.sample(buckets, 1)).isBetween(1077L, 1123L);
    assertThat(Buckets.sample(buckets, 65_536)).isBetween(1077L, 1123L);
    assertThat(Buckets.sample(buckets, 65_537)).isBetween(978L, 1022L);
    assertThat(Buckets.sample(buckets, 65_536 + 16)).isBetween(978L, 1022L);
    assertThat(Buckets.sample(buckets, 65_536 + 17)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {15, 16, 255, 256, 4095, 4096, 1L << 33, 1L << 62})
  void countAsManyAsThereAre(long amount) {
    byte[] buckets = Buckets.add(Buckets.add(Buckets.NONE, 7, amount), 9, 1);
    buckets = Buckets.add(buckets, 7, 1);

    assertThat(Buckets.sample(buckets, 1)).isEqualTo(9);
    assertThat(Buckets.sample(buckets, 2)).isEqualTo(7);
    assertThat(Buckets.sample(buckets, amount + 1)).isEqualTo(7);
  }

  /// Neighbours share bytes where a bucket takes an odd number of halves.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void countEachBucketForItself(long seed) {
    var random = new Random(seed);
    long[] values = LongStream.of(1000, 1050, 1100, 1150, 1200, 1300).toArray();
    long[] counts = new long[values.length];
    byte[] buckets = Buckets.NONE;
    for (int step = 0; step < 200; step++) {
      int at = random.nextInt(values.length);
      long amount = 1 + random.nextLong(1L << random.nextInt(20));
      buckets = Buckets.add(buckets, values[at], amount);
      counts[at] += amount;
    }
    long passed = 0;
    for (int at = values.length - 1; at >= 0; at--) {
      var near = Percentage.withPercentage(2.2);
      assertThat(Buckets.sample(buckets, passed + 1)).isCloseTo(values[at], near);
      passed += counts[at];
      assertThat(Buckets.sample(buckets, passed)).isCloseTo(values[at], near);
    }
    assertThat(Buckets.sample(buckets, passed + 1)).isZero();
  }

  /// The result is as coarse as the coarser of both.
  @Test
  void takeWhatOthersCounted() {
    byte[] fine = Buckets.add(Buckets.add(Buckets.NONE, 1000, 2), 1100, 1);
    byte[] coarse = Buckets.add(Buckets.add(Buckets.NONE, 10, 1), 1_000_000, 1);

    for (byte[] both : new byte[][] {Buckets.addAll(fine, coarse), Buckets.addAll(coarse, fine)}) {
      var near = Percentage.withPercentage(8.7);
      assertThat(Buckets.sample(both, 1)).isCloseTo(1_000_000L, near);
      assertThat(Buckets.sample(both, 2)).isCloseTo(1100L, near);
      assertThat(Buckets.sample(both, 3)).isCloseTo(1000L, near);
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
