package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Tally;
import java.util.function.IntToLongFunction;

/// Count, extremes, exact sum and standard deviation of samples.
///
/// The deviation follows a running mean, as by Welford (Technometrics 4, 1962): the sums of squares
/// need not fit anywhere and nothing is lost by subtracting them.
final class Moments {
  private static final int PERCENT = 100;

  private final Tally tally = new Tally();
  private long count;
  private double mean;
  private double squares;

  void add(long value) {
    tally.add(value);
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
    var spread = tally.spread();
    return new Distribution(
        count,
        spread.min(),
        spread.max(),
        spread.sum(),
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
    var spread = tally.spread();
    return Math.clamp(percentile, spread.min(), spread.max());
  }
}
