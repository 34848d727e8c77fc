package dev.wireglass.analyzer.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.LongUnaryOperator;

/// How durations or sizes were distributed. All numbers but the count are in the unit of what was
/// counted; durations are in nanoseconds.
///
/// A percentile is the smallest sample that at least so many percent of the samples do not exceed
/// (nearest rank). Up to 32 samples it is exact. From there on it is between minimum and maximum
/// and so near to the exact one as [Buckets] says: within 2.2 % where the maximum is at most 16
/// times the smallest above 0, 4.4 % where 65,536 times, 8.7 % where 2^32 times.
///
/// @param count how many samples; the others mean nothing when it is 0
/// @param min the smallest sample, exact
/// @param max the largest sample, exact
/// @param sumHigh the upper half of the 128-bit sum of all samples
/// @param sumLow the lower half of that sum, unsigned
/// @param standardDeviation of the samples: the root of the sum of the squared differences from the
///   mean, divided by the count less one; NaN where there are fewer than two samples
/// @param p50 the 50th percentile
/// @param p95 the 95th percentile
/// @param p99 the 99th percentile
public record Distribution(
    long count,
    long min,
    long max,
    long sumHigh,
    long sumLow,
    double standardDeviation,
    long p50,
    long p95,
    long p99) {
  /// Of no samples at all.
  public static final Distribution NONE = new Distribution(0, 0, 0, 0, 0, Double.NaN, 0, 0, 0);

  private static final int PERCENT = 100;

  /// Of at least one sample.
  ///
  /// @param spread of the samples
  /// @param squares the sum of the squared differences from the mean
  /// @param sample the sample of a rank, or one near it: from 1 on, in the order by size
  static Distribution of(Spread spread, double squares, LongUnaryOperator sample) {
    long count = spread.count();
    return new Distribution(
        count,
        spread.min(),
        spread.max(),
        spread.sumHigh(),
        spread.sumLow(),
        count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)),
        percentile(50, spread, sample),
        percentile(95, spread, sample),
        percentile(99, spread, sample));
  }

  private static long percentile(int percent, Spread spread, LongUnaryOperator sample) {
    long rank = Math.ceilDiv(spread.count() * percent, PERCENT);
    return Math.clamp(sample.applyAsLong(rank), spread.min(), spread.max());
  }

  /// The other one where both are equal, so that one of them can be let go.
  public Distribution orEqual(Distribution other) {
    return hasSamplesOf(other) ? other : this;
  }

  /// Whether all numbers are equal. Like [#equals], the code of which a record has made at run
  /// time, and in no AOT cache.
  private boolean hasSamplesOf(Distribution other) {
    return count == other.count
        && min == other.min
        && max == other.max
        && sumHigh == other.sumHigh
        && sumLow == other.sumLow
        && Double.compare(standardDeviation, other.standardDeviation) == 0
        && p50 == other.p50
        && p95 == other.p95
        && p99 == other.p99;
  }

  /// The sum of all samples, exact.
  public BigInteger sum() {
    return new Spread(count, min, max, sumHigh, sumLow).sum();
  }

  /// The mean with this many decimals, rounded half to even.
  ///
  /// @throws ArithmeticException of no samples
  public BigDecimal mean(int decimals) {
    var total = sumHigh == 0 && sumLow >= 0 ? BigDecimal.valueOf(sumLow) : new BigDecimal(sum());
    return total.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_EVEN);
  }
}
