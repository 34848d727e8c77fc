package dev.wireglass.processor.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IntervalTest {
  private static final Set<Operator> SMALLEST =
      EnumSet.of(
          Operator.ADD,
          Operator.SUBTRACT,
          Operator.MULTIPLY,
          Operator.DIVIDE,
          Operator.SHIFT_LEFT,
          Operator.SHIFT_RIGHT);

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "LESS",
        "LESS_OR_EQUAL",
        "GREATER",
        "GREATER_OR_EQUAL",
        "EQUAL",
        "NOT_EQUAL",
        "BOTH",
        "EITHER"
      })
  void containsEveryResultForEveryPairOfSmallIntervals(Operator operator) {
    for (var left : small()) {
      for (var right : small()) {
        var hull = hull(operator, left, right);
        var interval = left.apply(operator, right);
        if (hull == null) {
          assertThat(interval).isEqualTo(left);
          continue;
        }
        assertThat(hull.isWithin(interval))
            .as("(%s) %s (%s) is %s, not %s", left, operator.symbol(), right, hull, interval)
            .isTrue();
        if (SMALLEST.contains(operator) && (isNoShift(operator) || right.isNonNegative())) {
          assertThat(interval).as("(%s) %s (%s)", left, operator, right).isEqualTo(hull);
        }
      }
    }
  }

  private static boolean isNoShift(Operator operator) {
    return operator.group() != Operator.Group.SHIFT;
  }

  private static List<Interval> small() {
    return LongStream.rangeClosed(-5, 5)
        .boxed()
        .flatMap(min -> LongStream.rangeClosed(min, 5).mapToObj(max -> Interval.of(min, max)))
        .toList();
  }

  /// The smallest interval around all results; null if there is none, as for division by zero.
  private static @Nullable Interval hull(Operator operator, Interval left, Interval right) {
    boolean divides = operator == Operator.DIVIDE || operator == Operator.REMAINDER;
    return members(left)
        .flatMap(
            a ->
                members(right)
                    .filter(b -> !divides || b.signum() != 0)
                    .map(b -> Evaluation.apply(operator, a, b)))
        .map(Interval::exactly)
        .reduce(Interval::union)
        .orElse(null);
  }

  private static Stream<BigInteger> members(Interval interval) {
    return LongStream.rangeClosed(interval.min().longValueExact(), interval.max().longValueExact())
        .mapToObj(BigInteger::valueOf);
  }

  @Test
  void masksAreTightForNonNegativeNumbers() {
    assertThat(Interval.unsigned(16).apply(Operator.AND, Interval.of(15, 15)))
        .isEqualTo(Interval.of(0, 15));
    assertThat(Interval.of(0, 9).apply(Operator.AND, Interval.of(15, 15)))
        .isEqualTo(Interval.of(0, 9));
    assertThat(Interval.of(-9, 99).apply(Operator.AND, Interval.of(15, 15)))
        .isEqualTo(Interval.of(0, 15));
    assertThat(Interval.of(0, 9).apply(Operator.OR, Interval.of(3, 3)))
        .isEqualTo(Interval.of(3, 15));
  }

  @Test
  void remainderIsTheDividendWhereThatIsSmaller() {
    assertThat(Interval.of(-3, 2).apply(Operator.REMAINDER, Interval.of(4, 9)))
        .isEqualTo(Interval.of(-3, 2));
    assertThat(Interval.unsigned(16).apply(Operator.REMAINDER, Interval.of(4, 4)))
        .isEqualTo(Interval.of(0, 3));
  }

  @Test
  void shiftsByAnyDistanceOutsideSixBitsAreAnyShift() {
    var one = Interval.of(1, 1);
    var any = new Interval(BigInteger.ONE, BigInteger.ONE.shiftLeft(63));
    assertThat(one.apply(Operator.SHIFT_LEFT, Interval.of(64, 64))).isEqualTo(any);
    assertThat(one.apply(Operator.SHIFT_LEFT, Interval.of(-1, -1))).isEqualTo(any);
    assertThat(one.apply(Operator.SHIFT_LEFT, Interval.of(0, 63))).isEqualTo(any);
  }

  @Test
  void knowsWhatFieldsHold() {
    assertThat(Interval.unsigned(4)).isEqualTo(Interval.of(0, 15));
    assertThat(Interval.signed(8)).isEqualTo(Interval.of(-128, 127));
    assertThat(Interval.INT).isEqualTo(Interval.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
    assertThat(Interval.LONG).isEqualTo(Interval.of(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(Interval.unsigned(64)).hasToString("0 .. 18446744073709551615");
  }

  @Test
  void comparesAsSets() {
    var interval = Interval.of(-20, 40);
    assertThat(interval).hasToString("-20 .. 40");
    assertThat(interval.contains(-20)).isTrue();
    assertThat(interval.contains(41)).isFalse();
    assertThat(interval.isWithin(Interval.of(-20, 41))).isTrue();
    assertThat(interval.isWithin(Interval.of(-19, 41))).isFalse();
    assertThat(interval.intersect(Interval.of(40, 50))).isEqualTo(Interval.of(40, 40));
    assertThat(interval.intersect(Interval.of(41, 50))).isNull();
    assertThat(interval.union(Interval.of(50, 60))).isEqualTo(Interval.of(-20, 60));
  }

  @Test
  void isNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.of(1, 0))
        .withMessage("empty: 1 .. 0");
  }

  @Test
  void comparisonsYieldNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.INT.apply(Operator.LESS, Interval.INT))
        .withMessage("< yields no number");
  }
}
