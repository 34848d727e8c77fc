package dev.wireglass.processor.expression;

import java.math.BigInteger;

/// The remainder of intervals, with the sign of the dividend as in Java.
final class Remainder {
  private Remainder() {}

  /// What `dividend % divisor` can be.
  static Interval of(Interval dividend, Interval divisor) {
    return divisor
        .withoutZero()
        .map(half -> ofPositive(dividend, half.min().signum() < 0 ? half.negate() : half))
        .reduce(Interval::union)
        .orElse(dividend);
  }

  private static Interval ofPositive(Interval dividend, Interval divisor) {
    var reach = divisor.max().subtract(BigInteger.ONE);
    var untouched = divisor.min().subtract(BigInteger.ONE);
    if (dividend.isWithin(new Interval(untouched.negate(), untouched))) {
      return dividend;
    }
    return new Interval(
        dividend.min().min(BigInteger.ZERO).max(reach.negate()),
        dividend.max().max(BigInteger.ZERO).min(reach));
  }
}
