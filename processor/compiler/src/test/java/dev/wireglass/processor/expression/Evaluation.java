package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.math.BigInteger;
import java.util.Map;

/// What an expression means: exact arithmetic, shifts by six bits of the distance.
final class Evaluation {
  private static final BigInteger SIX_BITS = BigInteger.valueOf(63);

  private final Map<String, Long> values;

  private Evaluation(Map<String, Long> values) {
    this.values = values;
  }

  /// The value of a number; 1 for true and 0 for false.
  ///
  /// @throws ArithmeticException on division by zero
  static BigInteger of(Expression expression, Map<String, Long> values) {
    return new Evaluation(values).of(expression);
  }

  /// The value of an operator.
  static BigInteger apply(Operator operator, BigInteger left, BigInteger right) {
    return switch (operator) {
      case ADD -> left.add(right);
      case SUBTRACT -> left.subtract(right);
      case MULTIPLY -> left.multiply(right);
      case DIVIDE -> left.divide(right);
      case REMAINDER -> left.remainder(right);
      case SHIFT_LEFT -> left.shiftLeft(right.and(SIX_BITS).intValueExact());
      case SHIFT_RIGHT -> left.shiftRight(right.and(SIX_BITS).intValueExact());
      case AND -> left.and(right);
      case OR -> left.or(right);
      case LESS -> truth(left.compareTo(right) < 0);
      case LESS_OR_EQUAL -> truth(left.compareTo(right) <= 0);
      case GREATER -> truth(left.compareTo(right) > 0);
      case GREATER_OR_EQUAL -> truth(left.compareTo(right) >= 0);
      case EQUAL -> truth(left.equals(right));
      case NOT_EQUAL -> truth(!left.equals(right));
      case BOTH -> left.and(right);
      case EITHER -> left.or(right);
    };
  }

  private BigInteger of(Expression expression) {
    return switch (expression) {
      case Literal literal -> BigInteger.valueOf(literal.value());
      case Name name -> BigInteger.valueOf(values.get(name.name()));
      case Negation negation -> of(negation.operand()).negate();
      case Not not -> truth(of(not.operand()).signum() == 0);
      case Binary(var operator, var left, var right, _) when operator.joins() ->
          // The right side is not looked at where the left one has decided.
          (of(left).signum() != 0) == (operator == Operator.BOTH) ? of(right) : of(left);
      case Binary(var operator, var left, var right, _) -> apply(operator, of(left), of(right));
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          of(condition).signum() != 0 ? of(whenTrue) : of(whenFalse);
    };
  }

  private static BigInteger truth(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
