package dev.wireglass.analyzer.sample;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.function.LongUnaryOperator;

/// Count, extremes, sum and sum of squares of samples that are not negative. All of them are exact,
/// so that it does not matter in which order samples come, or in how many parts.
final class Moments {
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
  /// @param sample as of [Distribution#of]
  Distribution distribution(LongUnaryOperator sample) {
    return Distribution.of(new Spread(count, min, max, sumHigh, sumLow), differences(), sample);
  }

  private void addToSum(long high, long low) {
    sumLow += low;
    sumHigh += high + Carry.of(sumLow, low);
  }

  private void addToSquares(long high, long middle, long low) {
    squaresLow += low;
    long carry = Carry.of(squaresLow, low);
    squaresMiddle += middle;
    squaresHigh += high + Carry.of(squaresMiddle, middle);
    squaresMiddle += carry;
    squaresHigh += Carry.of(squaresMiddle, carry);
  }

  /// The sum of the squared differences from the mean.
  private double differences() {
    var number = BigInteger.valueOf(count);
    var squares = number.multiply(integer(squaresHigh, squaresMiddle, squaresLow));
    var differences = squares.subtract(integer(0, sumHigh, sumLow).pow(2));
    return differences.doubleValue() / number.doubleValue();
  }

  private static BigInteger integer(long high, long middle, long low) {
    var bytes = ByteBuffer.allocate(3 * Long.BYTES).putLong(high).putLong(middle).putLong(low);
    return new BigInteger(bytes.array());
  }
}
