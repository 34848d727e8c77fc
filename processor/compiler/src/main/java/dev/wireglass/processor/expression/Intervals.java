package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import dev.wireglass.processor.expression.Operator.Group;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Proves what well-typed expressions can be, given what every name in them can be.
///
/// Arithmetic is exact; [#mayOverflowLong] tells whether it is in Java too. A branch of `?:` is
/// seen under its condition: in `ihl > 5 ? ihl * 4 - 20 : 0`, the subtraction starts at 4. What
/// cancels out is gone: `a - a` is 0.
public final class Intervals {
  private static final Interval INT_DISTANCE = Interval.of(0, Integer.SIZE - 1);
  private static final Interval LONG_DISTANCE = Interval.of(0, Long.SIZE - 1);

  private Intervals() {}

  /// Whether a condition can hold, or fail, for some of these values; false only where it cannot.
  ///
  /// @param holds whether it holds
  public static boolean canBe(
      Expression condition, boolean holds, Map<String, Interval> environment) {
    return Scope.of(environment).where(condition, holds) != null;
  }

  /// What a numeric expression can be.
  ///
  /// @throws IllegalArgumentException if a name is missing in `environment`, or the expression is a
  ///   comparison
  public static Interval of(Expression expression, Map<String, Interval> environment) {
    return Cases.of(expression, Scope.of(environment));
  }

  /// The first part, innermost and leftmost, that can be too large or too small for a `long`; null
  /// if every one fits.
  public static @Nullable Expression mayOverflowLong(
      Expression expression, Map<String, Interval> environment) {
    return first(
        expression,
        Scope.of(environment),
        (part, scope) -> isNumeric(part) && !scope.of(part).isWithin(Interval.LONG));
  }

  /// Whether `int` arithmetic yields the same as exact arithmetic: every part fits an `int`, and no
  /// shift goes further than 31 bits.
  public static boolean fitsInt(Expression expression, Map<String, Interval> environment) {
    var scope = Scope.of(environment);
    return staysWithin(expression, environment, Interval.INT)
        && first(expression, scope, (part, at) -> shiftsOutside(part, at, INT_DISTANCE)) == null;
  }

  /// Whether every numeric part lies within bounds.
  public static boolean staysWithin(
      Expression expression, Map<String, Interval> environment, Interval bounds) {
    return first(
            expression,
            Scope.of(environment),
            (part, scope) -> isNumeric(part) && !scope.of(part).isWithin(bounds))
        == null;
  }

  /// The first divisor that can be zero; null if there is none.
  public static @Nullable Expression mayDivideByZero(
      Expression expression, Map<String, Interval> environment) {
    return right(first(expression, Scope.of(environment), Intervals::dividesByZero));
  }

  /// The first distance of a shift that can be negative or more than 63; null if there is none.
  public static @Nullable Expression mayShiftTooFar(
      Expression expression, Map<String, Interval> environment) {
    return right(
        first(
            expression,
            Scope.of(environment),
            (part, scope) -> shiftsOutside(part, scope, LONG_DISTANCE)));
  }

  private static boolean dividesByZero(Expression part, Scope scope) {
    return part instanceof Binary(var operator, _, var divisor, _)
        && (operator == Operator.DIVIDE || operator == Operator.REMAINDER)
        && scope.of(divisor).contains(0);
  }

  private static boolean shiftsOutside(Expression part, Scope scope, Interval distances) {
    return part instanceof Binary(var operator, _, var distance, _)
        && operator.group() == Group.SHIFT
        && !scope.of(distance).isWithin(distances);
  }

  /// The first part for which the test holds where it is evaluated, operands before what they make
  /// up. Branches that are never reached are left out.
  private static @Nullable Expression first(
      Expression expression, @Nullable Scope scope, BiPredicate<Expression, Scope> test) {
    if (scope == null) {
      return null;
    }
    for (var operand : operands(expression, scope)) {
      var found = first(operand.expression(), operand.scope(), test);
      if (found != null) {
        return found;
      }
    }
    return test.test(expression, scope) ? expression : null;
  }

  private static List<Placed> operands(Expression expression, Scope scope) {
    return switch (expression) {
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          List.of(
              new Placed(condition, scope),
              new Placed(whenTrue, scope.where(condition, true)),
              new Placed(whenFalse, scope.where(condition, false)));
      case Binary(var operator, var left, var right, _) when operator.joins() ->
          List.of(
              new Placed(left, scope),
              new Placed(right, scope.where(left, operator == Operator.BOTH)));
      default -> expression.operands().stream().map(operand -> new Placed(operand, scope)).toList();
    };
  }

  /// An expression and where it is evaluated; null if it never is.
  private record Placed(Expression expression, @Nullable Scope scope) {}

  private static @Nullable Expression right(@Nullable Expression expression) {
    return expression instanceof Binary binary ? binary.right() : null;
  }

  private static boolean isNumeric(Expression expression) {
    return switch (expression) {
      case Not _ -> false;
      case Binary binary -> !binary.operator().compares() && !binary.operator().joins();
      case Conditional(_, var whenTrue, var whenFalse, _) ->
          isNumeric(whenTrue) && isNumeric(whenFalse);
      case Literal _, Name _, Negation _ -> true;
    };
  }
}
