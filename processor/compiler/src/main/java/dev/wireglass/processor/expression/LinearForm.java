package dev.wireglass.processor.expression;

import static java.math.BigInteger.ZERO;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A sum of products of a coefficient and an atom, and a constant. An atom is a name, or a part
/// that is not linear, without its spans.
///
/// What is subtracted from itself is gone in it: `ihl * 4 - (20 + (ihl * 4 - 20))` is 0.
///
/// @param terms the coefficient of each atom, never zero, in the order of the text
/// @param constant what is added to the products
public record LinearForm(Map<Expression, BigInteger> terms, BigInteger constant) {

  public LinearForm {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  /// The linear form of a numeric expression. Equal forms yield equal numbers.
  public static LinearForm of(Expression expression) {
    return switch (expression) {
      case Literal literal -> constant(BigInteger.valueOf(literal.value()));
      case Negation negation -> of(negation.operand()).negate();
      case Binary binary -> {
        var form = binary(binary.operator(), of(binary.left()), of(binary.right()));
        yield form == null ? atom(binary) : form;
      }
      case Name _, Conditional _, Not _ -> atom(expression);
    };
  }

  /// A number alone.
  static LinearForm constant(BigInteger value) {
    return new LinearForm(Map.of(), value);
  }

  /// Whether it has no terms.
  public boolean isConstant() {
    return terms.isEmpty();
  }

  /// The sum of both.
  public LinearForm add(LinearForm other) {
    var sum = new LinkedHashMap<>(terms);
    other.terms.forEach((atom, coefficient) -> sum.merge(atom, coefficient, BigInteger::add));
    sum.values().removeIf(ZERO::equals);
    return new LinearForm(sum, constant.add(other.constant));
  }

  /// The difference of both.
  public LinearForm subtract(LinearForm other) {
    return add(other.negate());
  }

  /// What it can be, given what each atom can be.
  Interval interval(Map<Expression, Interval> atoms) {
    var sum = Interval.exactly(constant);
    for (var atom : terms.keySet()) {
      sum = sum.add(atoms.get(atom).multiply(Interval.exactly(coefficient(atom))));
    }
    return sum;
  }

  /// What an atom is multiplied by; 0 if it is none of the terms.
  public BigInteger coefficient(Expression atom) {
    return terms.getOrDefault(atom, ZERO);
  }

  /// The same without one of its terms.
  public LinearForm without(Expression atom) {
    var rest = new LinkedHashMap<>(terms);
    rest.remove(atom);
    return new LinearForm(rest, constant);
  }

  /// The sum as an expression that stands nowhere.
  ///
  /// @throws ArithmeticException if a number in it fits no `long`
  public Expression expression() {
    Expression sum = null;
    for (var term : terms.entrySet()) {
      sum = plus(sum, term.getValue().signum() > 0, product(term.getValue().abs(), term.getKey()));
    }
    return sum == null || constant.signum() != 0
        ? plus(sum, constant.signum() >= 0, literal(constant.abs()))
        : sum;
  }

  private static Expression plus(@Nullable Expression sum, boolean positive, Expression term) {
    if (sum == null) {
      return positive ? term : new Negation(term, Span.NOWHERE);
    }
    return new Binary(positive ? Operator.ADD : Operator.SUBTRACT, sum, term, Span.NOWHERE);
  }

  private static Expression product(BigInteger factor, Expression atom) {
    return factor.equals(BigInteger.ONE)
        ? atom
        : new Binary(Operator.MULTIPLY, atom, literal(factor), Span.NOWHERE);
  }

  private static Expression literal(BigInteger value) {
    return new Literal(value.longValueExact(), Span.NOWHERE);
  }

  LinearForm minusOne() {
    return new LinearForm(terms, constant.subtract(BigInteger.ONE));
  }

  LinearForm negate() {
    return map(BigInteger::negate);
  }

  private static LinearForm atom(Expression expression) {
    return new LinearForm(Map.of(expression.withoutSpans(), BigInteger.ONE), ZERO);
  }

  private static @Nullable LinearForm binary(Operator operator, LinearForm left, LinearForm right) {
    return switch (operator) {
      case ADD -> left.add(right);
      case SUBTRACT -> left.subtract(right);
      case MULTIPLY -> {
        if (left.isConstant()) {
          yield right.times(left.constant);
        }
        yield right.isConstant() ? left.times(right.constant) : null;
      }
      case SHIFT_LEFT ->
          right.isConstant() && Interval.unsigned(6).contains(right.constant)
              ? left.times(BigInteger.ONE.shiftLeft(right.constant.intValueExact()))
              : null;
      case DIVIDE -> right.isConstant() ? left.dividedBy(right.constant) : null;
      case REMAINDER,
          SHIFT_RIGHT,
          AND,
          OR,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          EQUAL,
          NOT_EQUAL,
          BOTH,
          EITHER ->
          null;
    };
  }

  private LinearForm times(BigInteger factor) {
    return factor.signum() == 0 ? constant(ZERO) : map(factor::multiply);
  }

  /// Null where the division would leave a remainder for some values of the atoms.
  private @Nullable LinearForm dividedBy(BigInteger divisor) {
    boolean exact =
        divisor.signum() != 0
            && constant.remainder(divisor).signum() == 0
            && terms.values().stream().allMatch(c -> c.remainder(divisor).signum() == 0);
    return exact ? map(number -> number.divide(divisor)) : null;
  }

  private LinearForm map(UnaryOperator<BigInteger> change) {
    var changed = new LinkedHashMap<>(terms);
    changed.replaceAll((_, coefficient) -> change.apply(coefficient));
    return new LinearForm(changed, change.apply(constant));
  }
}
