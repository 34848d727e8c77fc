package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.util.stream.Stream;

/// Where in an expression numbers stand, and where conditions do.
public final class Positions {
  private Positions() {}

  /// The names that stand where a number has to stand, from left to right.
  ///
  /// @param wanted what the whole expression has to be
  public static Stream<Name> ofNumbers(Expression expression, Kind wanted) {
    return switch (expression) {
      case Literal _ -> Stream.empty();
      case Name name -> wanted == Kind.BOOLEAN ? Stream.empty() : Stream.of(name);
      case Negation negation -> ofNumbers(negation.operand(), Kind.NUMBER);
      case Not not -> ofNumbers(not.operand(), Kind.BOOLEAN);
      case Binary(var operator, var left, var right, _) -> {
        var kind = operator.joins() ? Kind.BOOLEAN : Kind.NUMBER;
        yield Stream.concat(ofNumbers(left, kind), ofNumbers(right, kind));
      }
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          Stream.concat(
              ofNumbers(condition, Kind.BOOLEAN),
              Stream.concat(ofNumbers(whenTrue, wanted), ofNumbers(whenFalse, wanted)));
    };
  }
}
