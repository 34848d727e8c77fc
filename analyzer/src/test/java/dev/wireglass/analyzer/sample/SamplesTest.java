package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SamplesTest {
  private static final Percentage BUCKET = Percentage.withPercentage(100.0 / 64);

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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheDefinitionForManySamplesOfOneSize(long seed) {
    var random = new Random(seed);

    agreesWithTheDefinition(seed, () -> 40_000_000 + random.nextLong(10_000_000));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void agreesWithTheDefinitionForManySamplesOfAnySize(long seed) {
    var random = new Random(seed);

    agreesWithTheDefinition(seed, () -> random.nextLong() >>> 1 + random.nextInt(62));
  }

  private static void agreesWithTheDefinition(long seed, LongSupplier source) {
    long[] values = LongStream.generate(source).limit(5000).toArray();
    var distribution = of(values);
    Arrays.sort(values);

    assertThat(distribution.count()).isEqualTo(5000);
    assertThat(distribution.min()).isEqualTo(values[0]);
    assertThat(distribution.max()).isEqualTo(values[4999]);
    assertThat(distribution.sum()).isEqualTo(sum(values));
    assertThat(distribution.p50()).as("seed %s", seed).isCloseTo(values[2499], BUCKET);
    assertThat(distribution.p95()).as("seed %s", seed).isCloseTo(values[4749], BUCKET);
    assertThat(distribution.p99()).as("seed %s", seed).isCloseTo(values[4949], BUCKET);
    assertThat(distribution.standardDeviation())
        .as("seed %s", seed)
        .isCloseTo(deviation(values), Percentage.withPercentage(1e-9));
  }

  @Test
  void bucketsCoverOnlyTheDoublingsThatWereSeen() {
    var histogram = new Histogram();

    histogram.add(1_000_000);
    histogram.add(1_048_575);
    assertThat(histogram.buckets()).isEqualTo(32);
    histogram.add(1_048_576);
    assertThat(histogram.buckets()).isEqualTo(64);
    histogram.add(0);
    histogram.add(Long.MAX_VALUE);
    assertThat(histogram.buckets()).isEqualTo(59 * 32);
  }

  @Test
  void smallNumbersHaveBucketsOfTheirOwn() {
    var distribution = of(LongStream.range(0, 6400).map(each -> each % 64).toArray());

    assertThat(distribution.p50()).isEqualTo(31);
    assertThat(distribution.p95()).isEqualTo(60);
    assertThat(distribution.p99()).isEqualTo(63);
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
    var mean = new BigDecimal(sum(values)).divide(BigDecimal.valueOf(values.length));
    var squares =
        Arrays.stream(values)
            .mapToObj(value -> BigDecimal.valueOf(value).subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Math.sqrt(squares.doubleValue() / (values.length - 1));
  }
}
