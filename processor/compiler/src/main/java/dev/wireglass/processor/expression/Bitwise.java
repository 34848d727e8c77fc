package dev.wireglass.processor.expression;

import java.math.BigInteger;

/// Intersection and union of bits. Bounds are sound, and exact where both operands are single
/// numbers.
final class Bitwise {
  private Bitwise() {}

  /// What `left & right` can be. No bit is added, so the result is at most either operand that is
  /// not negative.
  static Interval and(Interval left, Interval right) {
    if (left.isSingle() && right.isSingle()) {
      return Interval.exactly(left.min().and(right.min()));
    }
    if (left.isNonNegative() && right.isNonNegative()) {
      return new Interval(BigInteger.ZERO, left.max().min(right.max()));
    }
    if (left.isNonNegative()) {
      return new Interval(BigInteger.ZERO, left.max());
    }
    if (right.isNonNegative()) {
      return new Interval(BigInteger.ZERO, right.max());
    }
    return new Interval(
        BigInteger.ONE.shiftLeft(bits(left, right)).negate(), left.max().max(right.max()));
  }

  /// What `left | right` can be. No bit is removed, and none is set above the highest in either.
  static Interval or(Interval left, Interval right) {
    if (left.isSingle() && right.isSingle()) {
      return Interval.exactly(left.min().or(right.min()));
    }
    if (left.isNonNegative() && right.isNonNegative()) {
      var ones = BigInteger.ONE.shiftLeft(bits(left, right)).subtract(BigInteger.ONE);
      return new Interval(left.min().max(right.min()), ones);
    }
    var min = left.min().min(right.min());
    boolean negative = left.max().signum() < 0 || right.max().signum() < 0;
    int bits = Math.max(left.max().bitLength(), right.max().bitLength());
    var ones = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    return new Interval(min, negative ? BigInteger.ONE.negate() : ones);
  }

  /// How many bits every number in both takes, without its sign.
  private static int bits(Interval left, Interval right) {
    return Math.max(
        Math.max(left.min().bitLength(), left.max().bitLength()),
        Math.max(right.min().bitLength(), right.max().bitLength()));
  }
}
