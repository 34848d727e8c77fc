package dev.wireglass.processor.expression;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All integers from `min` to `max`, both included; never empty. Arithmetic is exact: nothing
/// overflows. For every operation, the result contains whatever the operation yields for numbers
/// out of its operands; for `+ - * / << >>` it is the smallest that does.
public record Interval(BigInteger min, BigInteger max) {
  /// What a Java `int` holds.
  public static final Interval INT = signed(Integer.SIZE);

  /// What a Java `long` holds.
  public static final Interval LONG = signed(Long.SIZE);

  private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();
  private static final Interval DISTANCES = of(0, Long.SIZE - 1);

  public Interval {
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException("empty: " + min + " .. " + max);
    }
  }

  /// From `min` to `max`.
  public static Interval of(long min, long max) {
    return new Interval(BigInteger.valueOf(min), BigInteger.valueOf(max));
  }

  /// One number alone.
  public static Interval exactly(BigInteger value) {
    return new Interval(value, value);
  }

  /// What an unsigned number of that many bits can be.
  public static Interval unsigned(int bits) {
    return new Interval(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }

  /// What a number of that many bits in two's complement can be.
  public static Interval signed(int bits) {
    var limit = BigInteger.ONE.shiftLeft(bits - 1);
    return new Interval(limit.negate(), limit.subtract(BigInteger.ONE));
  }

  /// Whether the number is in it.
  public boolean contains(BigInteger value) {
    return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
  }

  /// Whether the number is in it.
  public boolean contains(long value) {
    return contains(BigInteger.valueOf(value));
  }

  /// Whether every number in it is in `outer` too.
  public boolean isWithin(Interval outer) {
    return outer.contains(min) && outer.contains(max);
  }

  /// Whether it is one number alone.
  public boolean isSingle() {
    return min.equals(max);
  }

  /// Whether it holds no number below zero.
  public boolean isNonNegative() {
    return min.signum() >= 0;
  }

  /// The smallest interval around both.
  public Interval union(Interval other) {
    return new Interval(min.min(other.min), max.max(other.max));
  }

  /// What is in both; null if nothing is.
  public @Nullable Interval intersect(Interval other) {
    var larger = min.max(other.min);
    var smaller = max.min(other.max);
    return larger.compareTo(smaller) > 0 ? null : new Interval(larger, smaller);
  }

  /// What the operation can yield for a number out of this and one out of `right`.
  ///
  /// A shift by fewer than 0 or more than 63 bits counts as any shift, since Java looks at six bits
  /// of the distance. Division by zero yields nothing; where nothing else is possible, the answer
  /// is the dividend.
  ///
  /// @throws IllegalArgumentException if the operator yields a truth value
  public Interval apply(Operator operator, Interval right) {
    return switch (operator) {
      case ADD -> add(right);
      case SUBTRACT -> add(right.negate());
      case MULTIPLY -> multiply(right);
      case DIVIDE -> divide(right);
      case REMAINDER -> Remainder.of(this, right);
      case SHIFT_LEFT -> shiftLeft(right);
      case SHIFT_RIGHT -> shiftRight(right);
      case AND -> Bitwise.and(this, right);
      case OR -> Bitwise.or(this, right);
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, BOTH, EITHER ->
          throw new IllegalArgumentException(operator.symbol() + " yields no number");
    };
  }

  /// The numbers with their signs changed.
  public Interval negate() {
    return new Interval(max.negate(), min.negate());
  }

  Interval add(Interval right) {
    return new Interval(min.add(right.min), max.add(right.max));
  }

  Interval multiply(Interval right) {
    return around(
        min.multiply(right.min),
        min.multiply(right.max),
        max.multiply(right.min),
        max.multiply(right.max));
  }

  private Interval divide(Interval divisor) {
    return divisor.withoutZero().map(this::quotient).reduce(Interval::union).orElse(this);
  }

  private Interval quotient(Interval divisor) {
    return around(
        min.divide(divisor.min),
        min.divide(divisor.max),
        max.divide(divisor.min),
        max.divide(divisor.max));
  }

  private Interval shiftLeft(Interval distance) {
    var bits = distance.asDistance();
    return multiply(
        new Interval(BigInteger.ONE.shiftLeft(bits.low()), BigInteger.ONE.shiftLeft(bits.high())));
  }

  private Interval shiftRight(Interval distance) {
    var bits = distance.asDistance();
    return around(
        min.shiftRight(bits.low()),
        min.shiftRight(bits.high()),
        max.shiftRight(bits.low()),
        max.shiftRight(bits.high()));
  }

  /// The negative and the positive part; either may be absent.
  Stream<Interval> withoutZero() {
    var negative = new Interval(min.min(MINUS_ONE), MINUS_ONE);
    var positive = new Interval(BigInteger.ONE, max.max(BigInteger.ONE));
    return Stream.of(negative, positive).flatMap(half -> Stream.ofNullable(intersect(half)));
  }

  private Distance asDistance() {
    return isWithin(DISTANCES)
        ? new Distance(min.intValueExact(), max.intValueExact())
        : new Distance(0, Long.SIZE - 1);
  }

  private static Interval around(BigInteger... values) {
    var all = Arrays.asList(values);
    return new Interval(Collections.min(all), Collections.max(all));
  }

  /// Such as `-20 .. 40`.
  @Override
  public String toString() {
    return min + " .. " + max;
  }

  /// Distances of a shift, in bits.
  private record Distance(int low, int high) {}
}
