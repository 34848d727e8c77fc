package dev.wireglass.processor.export;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Operator;
import java.util.Map;
import java.util.function.Function;

/// Writes expressions as Kaitai's. Its precedences are not those of Java, so operands are put in
/// parentheses, but for sums of products.
///
/// @param names what to write for each name; it binds tighter than any operator
/// @param environment what every name can be
record KaitaiExpression(Function<Name, String> names, Map<String, Interval> environment) {

  String of(Expression expression) {
    return switch (expression) {
      case Literal literal -> Long.toString(literal.value());
      case Name name -> names.apply(name);
      case Negation negation -> "-" + operand(negation.operand());
      case Not not -> "not " + operand(not.operand());
      case Binary binary -> binary(binary);
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          operand(condition) + " ? " + operand(whenTrue) + " : " + operand(whenFalse);
    };
  }

  private String binary(Binary binary) {
    return switch (binary.operator()) {
      case DIVIDE -> divided(binary, "/", isNegative(binary.right()));
      case REMAINDER -> divided(binary, "%", false);
      case ADD, SUBTRACT ->
          term(binary.left(), true)
              + " "
              + binary.operator().symbol()
              + " "
              + term(binary.right(), false);
      case MULTIPLY,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          EQUAL,
          NOT_EQUAL,
          AND,
          OR ->
          infix(binary, binary.operator().symbol());
      case BOTH -> infix(binary, "and");
      case EITHER -> infix(binary, "or");
    };
  }

  private String infix(Binary binary, String symbol) {
    return operand(binary.left()) + " " + symbol + " " + operand(binary.right());
  }

  /// Kaitai rounds down where Java truncates: the same, if neither operand is negative.
  private String divided(Binary binary, String symbol, boolean isNegated) {
    String dividend = operand(binary.left());
    String divisor = operand(binary.right());
    if (isNegative(binary.right())) {
      divisor = "(%s < 0 ? -%s : %s)".formatted(divisor, divisor, divisor);
    }
    String positive = dividend + " " + symbol + " " + divisor;
    if (isNegative(binary.left())) {
      positive =
          "%s < 0 ? -((-%s) %s %s) : (%s)".formatted(dividend, dividend, symbol, divisor, positive);
    }
    return isNegated
        ? "%s < 0 ? -(%s) : (%s)".formatted(operand(binary.right()), positive, positive)
        : positive;
  }

  /// Conditions around it may narrow it further: then the longer form is written for nothing.
  private boolean isNegative(Expression expression) {
    return Intervals.of(expression, environment).min().signum() < 0;
  }

  private String term(Expression expression, boolean isFirst) {
    boolean isTerm =
        expression instanceof Binary(var operator, _, _, _)
            && (operator == Operator.MULTIPLY
                || isFirst && (operator == Operator.ADD || operator == Operator.SUBTRACT));
    return isTerm ? of(expression) : operand(expression);
  }

  private String operand(Expression expression) {
    return switch (expression) {
      case Literal _, Name _ -> of(expression);
      case Negation _, Not _, Binary _, Conditional _ -> "(" + of(expression) + ")";
    };
  }
}
