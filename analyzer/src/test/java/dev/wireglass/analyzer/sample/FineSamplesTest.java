package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FineSamplesTest {
  private static final Percentage BUCKET = Percentage.withPercentage(100.0 / 64);

  @Test
  void nothingIsKnownOfNoSamples() {
    assertThat(new FineSamples().distribution()).isEqualTo(Distribution.NONE);
    assertThat(pooled(List.of(new long[0]))).isEqualTo(Distribution.NONE);
  }

  @Test
  void percentilesAreExactUpTo32SamplesOfAll() {
    var parts = new ArrayList<long[]>();
    LongStream.rangeClosed(1, 32).map(each -> 33 - each).forEach(each -> parts.add(nanos(each)));

    var distribution = pooled(parts);
    assertThat(distribution.p50()).isEqualTo(16 * 1_000_003);
    assertThat(distribution.p95()).isEqualTo(31 * 1_000_003);
    assertThat(distribution.p99()).isEqualTo(32 * 1_000_003);
  }

  /// Connections of any length, so that some come with each sample and some with a histogram.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithTheDefinitionForAllSamplesTogether(long seed) {
    var parts = parts(new Random(seed), 300);
    long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();

    var distribution = pooled(parts);
    assertThat(distribution.count()).isEqualTo(all.length);
    assertThat(distribution.min()).isEqualTo(all[0]);
    assertThat(distribution.max()).isEqualTo(all[all.length - 1]);
    assertThat(distribution.sum()).isEqualTo(sum(all));
    assertThat(distribution.p50()).as("seed %s", seed).isCloseTo(percentile(all, 50), BUCKET);
    assertThat(distribution.p95()).as("seed %s", seed).isCloseTo(percentile(all, 95), BUCKET);
    assertThat(distribution.p99()).as("seed %s", seed).isCloseTo(percentile(all, 99), BUCKET);
    assertThat(distribution.standardDeviation())
        .as("seed %s", seed)
        .isCloseTo(deviation(all), Percentage.withPercentage(1e-9));
  }

  /// To the last bit, also of the deviation.
  @ParameterizedTest
  @ValueSource(ints = {2, 12, 300})
  void theOrderDoesNotMatter(int count) {
    var random = new Random(count);
    var parts = parts(random, count);
    var distribution = pooled(parts);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(parts, random);
      assertThat(pooled(parts)).isEqualTo(distribution);
    }
  }

  @Test
  void isTheSameInOnePart() {
    var parts = parts(new Random(8), 100);
    long[] all = parts.stream().flatMapToLong(Arrays::stream).toArray();

    assertThat(pooled(parts)).isEqualTo(pooled(List.of(all)));
  }

  @Test
  void countsBeyond64BitsOfSquares() {
    long[] largest = new long[40];
    Arrays.fill(largest, Long.MAX_VALUE);
    largest[0] = 0;
    var distribution = pooled(Collections.nCopies(3, largest));

    assertThat(distribution.sum())
        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(117)));
    assertThat(distribution.standardDeviation())
        .isCloseTo(
            Long.MAX_VALUE * Math.sqrt(3.0 * 117 / 120 / 119), Percentage.withPercentage(1e-9));
  }

  private static long[] nanos(long number) {
    return new long[] {number * 1_000_003};
  }

  private static List<long[]> parts(Random random, int count) {
    var parts = new ArrayList<long[]>();
    for (int part = 0; part < count; part++) {
      long usual = 1L << random.nextInt(10, 40);
      parts.add(random.longs(random.nextInt(100), usual, 4 * usual).toArray());
    }
    return parts;
  }

  private static Distribution pooled(List<long[]> parts) {
    var pool = new FineSamples();
    for (long[] part : parts) {
      pool.add(of(part));
    }
    return pool.distribution();
  }

  private static FineSamples of(long[] values) {
    var samples = new FineSamples();
    for (long value : values) {
      samples.add(value);
    }
    return samples;
  }

  /// The smallest that so many percent do not exceed.
  private static long percentile(long[] sorted, int percent) {
    int at = 0;
    while ((at + 1) * 100L < (long) percent * sorted.length) {
      at++;
    }
    return sorted[at];
  }

  private static BigInteger sum(long[] values) {
    return Arrays.stream(values)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static double deviation(long[] values) {
    double mean = sum(values).doubleValue() / values.length;
    double squares = Arrays.stream(values).mapToDouble(each -> Math.pow(each - mean, 2)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }
}
