package dev.wireglass.analyzer.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// What a [Tally] found: how many numbers, the smallest, the largest and their exact sum.
///
/// @param count how many numbers; the others mean nothing when it is 0
/// @param min the smallest
/// @param max the largest
/// @param sumHigh the upper half of the 128-bit sum
/// @param sumLow the lower half of the 128-bit sum, unsigned
public record Spread(long count, long min, long max, long sumHigh, long sumLow) {
  /// Of no numbers at all.
  public static final Spread NONE = new Spread(0, 0, 0, 0, 0);

  private static final BigInteger LOW_HALF = BigInteger.ONE.shiftLeft(Long.SIZE);

  /// The exact sum.
  public BigInteger sum() {
    var low = new BigInteger(Long.toUnsignedString(sumLow));
    return BigInteger.valueOf(sumHigh).multiply(LOW_HALF).add(low);
  }

  /// The mean with this many decimals, rounded half to even.
  ///
  /// @throws ArithmeticException of no numbers
  public BigDecimal mean(int decimals) {
    return new BigDecimal(sum())
        .divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_EVEN);
  }
}
