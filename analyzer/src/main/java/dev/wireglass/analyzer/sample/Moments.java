package dev.wireglass.analyzer.sample;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.function.IntToLongFunction;

/// Count, extremes, sum and sum of squares of samples that are not negative. All of them are exact,
/// so that it does not matter in which order samples come, or in how many parts.
final class Moments {
  private static final int PERCENT = 100;

  private long count;
  private long min = Long.MAX_VALUE;
  private long max;

  // 128 bits.
  private long sumHigh;
  private long sumLow;

  // 192 bits.
  private long squaresHigh;
  private long squaresMiddle;
  private long squaresLow;

  void add(long value) {
    count++;
    min = Math.min(min, value);
    max = Math.max(max, value);
    addToSum(0, value);
    addToSquares(0, Math.multiplyHigh(value, value), value * value);
  }

  /// Takes all samples that another one took.
  void add(Moments other) {
    count += other.count;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
    addToSum(other.sumHigh, other.sumLow);
    addToSquares(other.squaresHigh, other.squaresMiddle, other.squaresLow);
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
        count < 2 ? Double.NaN : standardDeviation(),
        within(percentile.applyAsLong(50)),
        within(percentile.applyAsLong(95)),
        within(percentile.applyAsLong(99)));
  }

  /// Which sample is the percentile, from 1 on, in their order by size.
  static long rank(long count, int percent) {
    return Math.ceilDiv(count * percent, PERCENT);
  }

  private void addToSum(long high, long low) {
    sumLow += low;
    sumHigh += high + carry(sumLow, low);
  }

  private void addToSquares(long high, long middle, long low) {
    squaresLow += low;
    long carry = carry(squaresLow, low);
    squaresMiddle += middle;
    squaresHigh += high + carry(squaresMiddle, middle);
    squaresMiddle += carry;
    squaresHigh += carry(squaresMiddle, carry);
  }

  /// Whether adding a number to another one gave a sum beyond 64 bits.
  private static long carry(long sum, long added) {
    return Long.compareUnsigned(sum, added) < 0 ? 1 : 0;
  }

  private double standardDeviation() {
    var number = BigInteger.valueOf(count);
    var squares = number.multiply(integer(squaresHigh, squaresMiddle, squaresLow));
    var differences = squares.subtract(integer(0, sumHigh, sumLow).pow(2));
    return Math.sqrt(differences.doubleValue() / number.doubleValue() / (count - 1));
  }

  private static BigInteger integer(long high, long middle, long low) {
    var bytes = ByteBuffer.allocate(3 * Long.BYTES).putLong(high).putLong(middle).putLong(low);
    return new BigInteger(bytes.array());
  }

  private long within(long percentile) {
    return Math.clamp(percentile, min, max);
  }
}
