package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Operator;
import dev.wireglass.processor.expression.Span;
import org.jspecify.annotations.Nullable;

/// A position as an expression over fields, so that it can be compared with a length.
public final class PositionExpression {
  private PositionExpression() {}

  /// The bytes in front of the position, or null when the length of a field in front is in error or
  /// no expression.
  public static @Nullable Expression of(HeaderModel header, Position position) {
    Expression sum = new Expression.Literal(position.bytes(), Span.NOWHERE);
    for (Field field : position.variable()) {
      Expression length = FieldLength.calculable(header, field);
      if (length == null) {
        return null;
      }
      sum = new Expression.Binary(Operator.ADD, sum, length, Span.NOWHERE);
    }
    return sum;
  }

  /// `left - right`.
  public static Expression difference(Expression left, Expression right) {
    return new Expression.Binary(Operator.SUBTRACT, left, right, Span.NOWHERE);
  }
}
