package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SamplesTest {
  private static final Percentage FINEST = Percentage.withPercentage(2.2);

  @Test
  void nothingIsKnownOfNoSamples() {
    assertThat(of()).isEqualTo(Distribution.NONE);
  }

  @Test
  void oneSampleHasNoDeviation() {
    assertThat(of(7)).isEqualTo(new Distribution(1, 7, 7, 0, 7, Double.NaN, 7, 7, 7));
  }

  @Test
  void describesAFewSamples() {
    var four = of(40, 10, 20, 30);

    assertThat(four.min()).isEqualTo(10);
    assertThat(four.max()).isEqualTo(40);
    assertThat(four.sum()).isEqualTo(100);
    assertThat(four.mean(0)).isEqualTo("25");
    assertThat(four.standardDeviation()).isEqualTo(Math.sqrt(500.0 / 3), within(1e-12));
    assertThat(four.p50()).isEqualTo(20);
    assertThat(four.p95()).isEqualTo(40);
  }

  @Test
  void roundsTheMeanHalfToEven() {
    assertThat(of(1, 2).mean(0)).isEqualTo(BigDecimal.TWO);
    assertThat(of(2, 3).mean(0)).isEqualTo(BigDecimal.TWO);
    assertThat(of(2, 3).mean(1)).isEqualTo("2.5");
  }

  @Test
  void zeroIsASample() {
    assertThat(of(0, 0)).isEqualTo(new Distribution(2, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void percentilesAreExactUpTo32Samples() {
    var distribution = of(LongStream.rangeClosed(1, 32).map(each -> each * 1_000_003).toArray());

    assertThat(distribution.p50()).isEqualTo(16 * 1_000_003);
    assertThat(distribution.p95()).isEqualTo(31 * 1_000_003);
    assertThat(distribution.p99()).isEqualTo(32 * 1_000_003);
  }

  @Test
  void sumsBeyond64Bits() {
    long[] largest = new long[40];
    Arrays.fill(largest, Long.MAX_VALUE);

    var distribution = of(largest);

    assertThat(distribution.sum())
        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(40)));
    assertThat(distribution.standardDeviation()).isZero();
    assertThat(distribution.p50()).isEqualTo(Long.MAX_VALUE);
  }

  /// The wider the range of the samples, the wider the buckets.
  @ParameterizedTest
  @CsvSource({"4, 2.2", "8, 4.4", "16, 4.4", "32, 8.7", "62, 17.2"})
  void percentilesAreAsNearAsTheRangeAllows(int doublings, double percent) {
    for (int seed = 1; seed <= 3; seed++) {
      var random = new Random(seed);
      agreesWithTheDefinition(
          seed,
          percent,
          () -> (long) Math.scalb(1 + random.nextDouble(), random.nextInt(doublings)));
    }
  }

  /// Clocks with ticks of a microsecond often say 0, or 1,000 ns.
  @Test
  void zerosDoNotBlurTheOthers() {
    var distribution = of(LongStream.range(0, 3000).map(each -> each % 3 * 1000).toArray());

    assertThat(distribution.min()).isZero();
    assertThat(distribution.p50()).isCloseTo(1000, FINEST);
    assertThat(distribution.p95()).isCloseTo(2000, FINEST);
    assertThat(of(new long[100])).isEqualTo(new Distribution(100, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  private static void agreesWithTheDefinition(int seed, double percent, LongSupplier source) {
    long[] values = LongStream.generate(source).limit(5000).toArray();
    var distribution = of(values);
    Arrays.sort(values);
    var near = Percentage.withPercentage(percent);

    assertThat(distribution.count()).isEqualTo(5000);
    assertThat(distribution.min()).isEqualTo(values[0]);
    assertThat(distribution.max()).isEqualTo(values[4999]);
    assertThat(distribution.sum()).isEqualTo(sum(values));
    assertThat(distribution.p50()).as("seed %s", seed).isCloseTo(values[2499], near);
    assertThat(distribution.p95()).as("seed %s", seed).isCloseTo(values[4749], near);
    assertThat(distribution.p99()).as("seed %s", seed).isCloseTo(values[4949], near);
    assertThat(distribution.standardDeviation())
        .as("seed %s", seed)
        .isCloseTo(deviation(values), Percentage.withPercentage(1e-9));
  }

  /// As from several series at once: some values are of both, some of one, all of a third.
  @Test
  void seriesThatAgreeInPartAreToldApart() {
    var random = new Random(1);
    var samples = new Samples();
    var values = List.of(new ArrayList<Long>(), new ArrayList<Long>(), new ArrayList<Long>());
    for (int at = 0; at < 3000; at++) {
      long value = 1_000_000 + random.nextInt(7_000_000);
      int kind = random.nextInt(10);
      for (int series : new int[] {0, 1, 2}) {
        if (kind > 1 || series == 2 || series == kind) {
          samples.add(series, value);
          values.get(series).add(value);
        }
      }
    }

    for (int series : new int[] {0, 1, 2}) {
      var found = samples.distribution(series);
      long[] wanted = values.get(series).stream().mapToLong(each -> each).sorted().toArray();
      assertThat(found.count()).isEqualTo(wanted.length);
      assertThat(found.sum()).isEqualTo(sum(wanted));
      assertThat(found.min()).isEqualTo(wanted[0]);
      assertThat(found.max()).isEqualTo(wanted[wanted.length - 1]);
      assertThat(found.standardDeviation())
          .isCloseTo(deviation(wanted), Percentage.withPercentage(1e-9));
      assertThat(found.p50()).isCloseTo(wanted[(wanted.length + 1) / 2 - 1], FINEST);
    }
  }

  @Test
  void aSeriesStaysExactBesideALongOne() {
    var samples = new Samples();
    for (long value = 1; value <= 1000; value++) {
      samples.add(0, value * 1009);
      if (value % 100 == 0) {
        samples.add(2, value * 1009);
      }
    }

    assertThat(samples.distribution(0).count()).isEqualTo(1000);
    assertThat(samples.distribution(2).p50()).isEqualTo(500 * 1009);
    assertThat(samples.distribution(2).p99()).isEqualTo(1000 * 1009);
  }

  @Test
  void theSmallestNumbersHaveBucketsOfTheirOwn() {
    var distribution = of(LongStream.range(0, 1600).map(each -> each % 16).toArray());

    assertThat(distribution.p50()).isEqualTo(7);
    assertThat(distribution.p95()).isEqualTo(15);
  }

  /// Retransmissions make series of the same side differ in a few samples.
  @Test
  void aFewOfAKindAreKeptAsTheyAre() {
    var samples = new Samples();
    for (int at = 0; at < 1000; at++) {
      for (int series = 0; series < 3; series++) {
        samples.add(series, 1_000_000 + at);
      }
    }
    for (int at = 0; at < Samples.MOST_KEPT_OF_LONG; at++) {
      samples.add(1, 2_000_000_000);
    }

    assertThat(samples.distribution(0).max()).isEqualTo(1_000_999);
    assertThat(samples.distribution(1).count()).isEqualTo(1000 + Samples.MOST_KEPT_OF_LONG);
    assertThat(samples.distribution(1).max()).isEqualTo(2_000_000_000);
    assertThat(samples.distribution(1).p99()).isCloseTo(2_000_000_000, FINEST);
    assertThat(samples.distribution(2)).isEqualTo(samples.distribution(0));
  }

  @Test
  void whatCannotBeKeptIsCounted() {
    var samples = new Samples();
    for (long value : new long[] {Long.MAX_VALUE, 1L << 62, 1L << 57, 5}) {
      samples.add(3, value);
    }

    var found = samples.distribution(3);
    assertThat(found.count()).isEqualTo(4);
    assertThat(found.min()).isEqualTo(5);
    assertThat(found.max()).isEqualTo(Long.MAX_VALUE);
    assertThat(found.sum()).isEqualTo(sum(new long[] {Long.MAX_VALUE, 1L << 62, 1L << 57, 5}));
  }

  /// All sets of series of both sides, at random, against lists of all samples.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anySeriesMayAgree(long seed) {
    var random = new Random(seed);
    var samples = new Samples();
    var wanted = Stream.generate(ArrayList<Long>::new).limit(Samples.SERIES).toList();
    int count = random.nextInt(20, 2000);
    for (int at = 0; at < count; at++) {
      long value = 1_000_000 + random.nextInt(10_000_000);
      int set = random.nextInt(3) == 0 ? random.nextInt(256) : random.nextBoolean() ? 7 : 0x70;
      for (int series = 0; series < Samples.SERIES; series++) {
        if ((set >> series & 1) != 0) {
          samples.add(series, value);
          wanted.get(series).add(value);
        }
      }
    }
    for (int series = 0; series < Samples.SERIES; series++) {
      long[] sorted = wanted.get(series).stream().mapToLong(each -> each).sorted().toArray();
      agrees(samples.distribution(series), sorted);
    }
  }

  private static void agrees(Distribution found, long[] sorted) {
    var near = sorted.length > Samples.MOST_KEPT ? FINEST : Percentage.withPercentage(0);
    assertThat(found.count()).isEqualTo(sorted.length);
    assertThat(found.sum()).isEqualTo(sum(sorted));
    if (sorted.length > 1) {
      assertThat(found.min()).isEqualTo(sorted[0]);
      assertThat(found.max()).isEqualTo(sorted[sorted.length - 1]);
      assertThat(found.p50()).isCloseTo(sorted[(sorted.length + 1) / 2 - 1], near);
      assertThat(found.p99()).isCloseTo(sorted[Math.ceilDiv(99 * sorted.length, 100) - 1], near);
      assertThat(found.standardDeviation())
          .isCloseTo(deviation(sorted), Percentage.withPercentage(1e-9));
    }
  }

  private static Distribution of(long... values) {
    var samples = new Samples();
    for (long value : values) {
      samples.add(0, value);
    }
    return samples.distribution(0);
  }

  private static BigInteger sum(long[] values) {
    return Arrays.stream(values)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static double deviation(long[] values) {
    var mean =
        new BigDecimal(sum(values))
            .divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128);
    var squares =
        Arrays.stream(values)
            .mapToObj(value -> BigDecimal.valueOf(value).subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Math.sqrt(squares.doubleValue() / (values.length - 1));
  }
}
