package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Conditional;
import java.util.Objects;
import java.util.stream.Stream;

/// Tells cases apart by the conditions in an expression, so that what a condition chooses here is
/// not added to what it does not choose there: `(a ? 8 : 4) - (a ? 4 : 0)` is 4.
final class Cases {
  /// How many conditions are told apart; twice as many cases with each.
  private static final int MOST = 6;

  private Cases() {}

  /// What a numeric expression can be in any case.
  static Interval of(Expression expression, Scope scope) {
    return of(expression, scope, MOST);
  }

  private static Interval of(Expression expression, Scope scope, int most) {
    Expression condition =
        expression
            .parts()
            .filter(Conditional.class::isInstance)
            .map(part -> ((Conditional) part).condition())
            .findFirst()
            .orElse(null);
    if (condition == null || most == 0) {
      return scope.of(expression);
    }
    return Stream.of(true, false)
        .map(
            holds -> {
              var where = scope.where(condition, holds);
              return where == null
                  ? null
                  : of(decided(expression, condition.withoutSpans(), holds), where, most - 1);
            })
        .filter(Objects::nonNull)
        .reduce(Interval::union)
        .orElseGet(() -> scope.of(expression));
  }

  /// The expression where it is known whether a condition holds.
  private static Expression decided(Expression expression, Expression condition, boolean holds) {
    return expression.map(
        part ->
            part instanceof Conditional(var decides, var whenTrue, var whenFalse, _)
                    && decides.withoutSpans().equals(condition)
                ? decided(holds ? whenTrue : whenFalse, condition, holds)
                : null);
  }
}
