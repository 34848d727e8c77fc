package dev.wireglass.analyzer.sample;

import java.util.function.LongUnaryOperator;

/// Count, extremes, exact sum and standard deviation of samples that are not negative, and about
/// their percentiles. One object and an array of [Buckets], as there may be several for each
/// connection.
///
/// The deviation follows the mean, as by Welford (Technometrics 4, 1962): the sums of squares need
/// not fit anywhere and nothing is lost by subtracting them.
final class SampleSummary {
  private static final double LOW_HALF = 0x1p64;

  private long count;
  private long min = Long.MAX_VALUE;
  private long max;
  private long sumHigh;
  private long sumLow;

  /// Of the differences from the mean.
  private double squares;

  /// Of all that are not 0.
  private byte[] buckets = Buckets.NONE;

  void add(long value) {
    addExactly(value);
    if (value > 0) {
      buckets = Buckets.add(buckets, value, 1);
    }
  }

  /// Takes a sample whose percentile somebody else will know.
  void addExactly(long value) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    double before = value - mean();
    count++;
    addToSum(0, value);
    squares += before * (value - mean());
  }

  /// Takes all samples of another one (Chan, Golub and LeVeque, The American Statistician 37,
  /// 1983).
  void addAll(SampleSummary other) {
    double apart = other.mean() - mean();
    double weight = (double) count * other.count / Math.max(1, count + other.count);
    squares += other.squares + apart * apart * weight;
    count += other.count;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
    addToSum(other.sumHigh, other.sumLow);
    buckets = Buckets.addAll(buckets, other.buckets);
  }

  boolean isEmpty() {
    return count == 0;
  }

  Distribution distribution() {
    return distribution(rank -> Buckets.sample(buckets, count - rank + 1));
  }

  /// Of at least one sample.
  ///
  /// @param sample as of [Distribution#of]
  Distribution distribution(LongUnaryOperator sample) {
    return Distribution.of(new Spread(count, min, max, sumHigh, sumLow), squares, sample);
  }

  private void addToSum(long high, long low) {
    sumLow += low;
    sumHigh += high + Carry.of(sumLow, low);
  }

  /// 0 of no samples.
  private double mean() {
    double low = sumLow >= 0 ? sumLow : sumLow + LOW_HALF;
    return count == 0 ? 0 : (sumHigh * LOW_HALF + low) / count;
  }
}
