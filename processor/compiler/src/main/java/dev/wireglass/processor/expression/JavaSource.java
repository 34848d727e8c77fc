package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.util.Locale;
import java.util.function.Function;

/// Writes expressions as Java, with no more parentheses than needed. Operands of `&` and `|` above
/// 9 are written in hex.
public final class JavaSource {
  private static final int CONDITIONAL = 0;
  private static final int UNARY = 11;

  private final Function<Name, String> names;
  private final boolean inLong;

  private JavaSource(Function<Name, String> names, boolean inLong) {
    this.names = names;
    this.inLong = inLong;
  }

  /// The text that parses to the expression again.
  public static String of(Expression expression) {
    return asInt(expression, Name::name);
  }

  /// Java that is evaluated in `int`, for expressions of which [Intervals#fitsInt] holds.
  ///
  /// @param names what to write for each name: a Java expression of type `int` that binds tighter
  ///   than unary minus, such as `ihl(bytes, offset)`
  public static String asInt(Expression expression, Function<Name, String> names) {
    return new JavaSource(names, false).write(expression, CONDITIONAL, false);
  }

  /// Java that is evaluated in `long`, for any expression that does not overflow it. Its type is
  /// what [#yieldsLong] says.
  ///
  /// @param names what to write for each name: a Java expression of type `long` that binds as tight
  ///   as unary minus, such as `(long) ihl(bytes, offset)`
  public static String asLong(Expression expression, Function<Name, String> names) {
    return new JavaSource(names, true).write(expression, CONDITIONAL, false);
  }

  /// @param tightest how tightly the expression has to bind to need no parentheses
  /// @param widened whether literals have to be of type `long`
  private String write(Expression expression, int tightest, boolean widened) {
    var text =
        switch (expression) {
          case Literal literal -> literal(Long.toString(literal.value()), literal, widened);
          case Name name -> names.apply(name);
          case Negation negation -> "-" + write(negation.operand(), UNARY + 1, widened);
          case Not not -> "!" + write(not.operand(), UNARY + 1, false);
          case Binary binary -> binary(binary, widened);
          case Conditional conditional -> conditional(conditional, widened);
        };
    return precedence(expression) < tightest ? "(" + text + ")" : text;
  }

  private String binary(Binary binary, boolean widened) {
    var operator = binary.operator();
    int precedence = operator.precedence();
    boolean widens =
        !operator.joins() && (widened || inLong && !operator.compares() && !isLong(binary));
    boolean shifts = operator.group() == Operator.Group.SHIFT;
    return operand(binary, binary.left(), precedence, widens)
        + " "
        + operator.symbol()
        + " "
        + operand(binary, binary.right(), precedence + 1, widens && !shifts);
  }

  private String operand(Binary parent, Expression operand, int tightest, boolean widened) {
    return parent.operator().group() == Operator.Group.BITWISE
            && operand instanceof Literal literal
            && literal.value() > 9
        ? literal(
            "0x" + Long.toHexString(literal.value()).toUpperCase(Locale.ROOT), literal, widened)
        : write(operand, tightest, widened);
  }

  private String conditional(Conditional conditional, boolean widened) {
    return write(conditional.condition(), CONDITIONAL + 1, false)
        + " ? "
        + write(conditional.whenTrue(), CONDITIONAL, widened)
        + " : "
        + write(conditional.whenFalse(), CONDITIONAL, widened);
  }

  private static String literal(String digits, Literal literal, boolean widened) {
    return widened || literal.value() > Integer.MAX_VALUE ? digits + "L" : digits;
  }

  /// Whether the type of what [#asLong] writes is `long`: whatever is calculated is widened, but a
  /// small number that stands alone, or that a condition chooses, is not.
  public static boolean yieldsLong(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal.value() > Integer.MAX_VALUE;
      case Name _, Binary _ -> true;
      case Not _ -> false;
      case Negation negation -> yieldsLong(negation.operand());
      case Conditional(_, var whenTrue, var whenFalse, _) ->
          yieldsLong(whenTrue) || yieldsLong(whenFalse);
    };
  }

  /// Whether Java evaluates it in `long` of itself, given that names are.
  private static boolean isLong(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal.value() > Integer.MAX_VALUE;
      case Name _ -> true;
      case Negation negation -> isLong(negation.operand());
      case Not _ -> false;
      case Binary(var operator, var left, var right, _) ->
          isLong(left) || operator.group() != Operator.Group.SHIFT && isLong(right);
      case Conditional(_, var whenTrue, var whenFalse, _) -> isLong(whenTrue) || isLong(whenFalse);
    };
  }

  private static int precedence(Expression expression) {
    return switch (expression) {
      case Conditional _ -> CONDITIONAL;
      case Binary binary -> binary.operator().precedence();
      case Negation _, Not _ -> UNARY;
      case Literal _, Name _ -> UNARY + 1;
    };
  }
}
