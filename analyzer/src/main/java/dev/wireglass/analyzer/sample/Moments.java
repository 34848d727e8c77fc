package dev.wireglass.analyzer.sample;

import java.util.function.IntToLongFunction;

/// Count, extremes, exact sum and standard deviation of samples that are not negative.
///
/// The deviation follows a running mean, as by Welford (Technometrics 4, 1962): the sums of squares
/// need not fit anywhere and nothing is lost by subtracting them.
final class Moments {
  private static final int PERCENT = 100;

  private long count;
  private long min = Long.MAX_VALUE;
  private long max;
  private long sumHigh;
  private long sumLow;
  private double mean;
  private double squares;

  void add(long value) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    sumLow += value;
    sumHigh += Long.compareUnsigned(sumLow, value) < 0 ? 1 : 0;
    count++;
    double difference = value - mean;
    mean += difference / count;
    squares += difference * (value - mean);
  }

  long count() {
    return count;
  }

  /// Of at least one sample.
  ///
  /// @param percentile of the samples, given the percentage
  Distribution distribution(IntToLongFunction percentile) {
    return new Distribution(
        count,
        min,
        max,
        sumHigh,
        sumLow,
        count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)),
        within(percentile.applyAsLong(50)),
        within(percentile.applyAsLong(95)),
        within(percentile.applyAsLong(99)));
  }

  /// Which sample is the percentile, from 1 on, in their order by size.
  static long rank(long count, int percent) {
    return Math.ceilDiv(count * percent, PERCENT);
  }

  private long within(long percentile) {
    return Math.clamp(percentile, min, max);
  }
}
