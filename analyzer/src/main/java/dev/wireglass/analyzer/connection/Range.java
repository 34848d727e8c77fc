package dev.wireglass.analyzer.connection;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Between what bounds sizes were, in bytes.
///
/// @param count how many sizes; the others mean nothing when it is 0
/// @param min the smallest
/// @param max the largest
/// @param sum of all, exact up to 2^63
public record Range(long count, long min, long max, long sum) {
  /// Of no sizes at all.
  public static final Range NONE = new Range(0, 0, 0, 0);

  /// The mean with this many decimals, rounded half to even.
  ///
  /// @throws ArithmeticException of no sizes
  public BigDecimal mean(int decimals) {
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_EVEN);
  }
}
