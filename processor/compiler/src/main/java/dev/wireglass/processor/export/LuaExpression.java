package dev.wireglass.processor.export;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import dev.wireglass.processor.expression.Operator;
import java.util.function.Function;
import java.util.function.Predicate;

/// Writes expressions as Lua.
///
/// Numbers of Lua are floating-point in the version that most copies of Wireshark have: exact up to
/// 53 bits, and truncating nowhere of themselves. Larger ones are calculated with as `Int64`.
///
/// @param names what to write for each name; a comparison where that is a condition
/// @param conditions which names are conditions
/// @param inInt64 whether names yield `Int64`, so that all else has to
record LuaExpression(Function<Name, String> names, Predicate<Name> conditions, boolean inInt64) {
  /// How `?:` is written binds looser than anything.
  private static final int CONDITIONAL = 0;

  private static final int UNARY = 11;

  /// The expression, with parentheses where it has to bind as tightly as an operand.
  String operand(Expression expression) {
    return write(expression, UNARY + 1);
  }

  String of(Expression expression) {
    return write(expression, CONDITIONAL);
  }

  private String write(Expression expression, int tightest) {
    String text =
        switch (expression) {
          case Literal literal -> literal(literal.value());
          case Name name -> names.apply(name);
          case Negation negation -> "-" + write(negation.operand(), UNARY + 1);
          case Not not -> "not " + write(not.operand(), UNARY + 1);
          case Binary binary -> binary(binary);
          case Conditional conditional -> conditional(conditional);
        };
    return precedence(expression) < tightest ? "(" + text + ")" : text;
  }

  /// What stands behind `and` must not be false itself: a number never is, but a condition may be.
  private String conditional(Conditional conditional) {
    int operand = Operator.BOTH.precedence() + 1;
    String condition = write(conditional.condition(), operand);
    String chosen = condition + " and " + write(conditional.whenTrue(), operand) + " or ";
    String otherwise = write(conditional.whenFalse(), operand);
    return isCondition(conditional)
        ? chosen + "not " + write(conditional.condition(), UNARY + 1) + " and " + otherwise
        : chosen + otherwise;
  }

  private boolean isCondition(Expression expression) {
    return switch (expression) {
      case Literal _, Negation _ -> false;
      case Name name -> conditions.test(name);
      case Not _ -> true;
      case Binary binary -> binary.operator().compares() || binary.operator().joins();
      case Conditional conditional -> isCondition(conditional.whenTrue());
    };
  }

  private String literal(long value) {
    if (!inInt64) {
      return Long.toString(value);
    }
    return value <= Integer.MAX_VALUE ? "Int64.new(" + value + ")" : "Int64.new(\"" + value + "\")";
  }

  private String binary(Binary binary) {
    return switch (binary.operator()) {
      case ADD, SUBTRACT, MULTIPLY, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL ->
          infix(binary, binary.operator().symbol());
      case NOT_EQUAL -> infix(binary, "~=");
      case BOTH -> infix(binary, "and");
      case EITHER -> infix(binary, "or");
      case DIVIDE -> inInt64 ? infix(binary, "/") : quotient(binary);
      case REMAINDER ->
          inInt64
              ? infix(binary, "%")
              : "math.fmod(%s, %s)".formatted(of(binary.left()), of(binary.right()));
      case AND -> bitwise(binary, "band");
      case OR -> bitwise(binary, "bor");
      case SHIFT_LEFT ->
          inInt64 ? shift(binary, "lshift") : operand(binary.left()) + power(" * ", binary);
      case SHIFT_RIGHT ->
          inInt64
              ? shift(binary, "arshift")
              : "math.floor(" + operand(binary.left()) + power(" / ", binary) + ")";
    };
  }

  /// Comparisons bind all alike in Lua, but none is ever an operand of another.
  private String infix(Binary binary, String symbol) {
    int precedence = precedence(binary);
    return write(binary.left(), precedence)
        + " "
        + symbol
        + " "
        + write(binary.right(), precedence + 1);
  }

  private String quotient(Binary binary) {
    return "quotient(%s, %s)".formatted(of(binary.left()), of(binary.right()));
  }

  private String bitwise(Binary binary, String function) {
    return inInt64
        ? operand(binary.left()) + ":" + function + "(" + of(binary.right()) + ")"
        : "bit.%s(%s, %s)".formatted(function, of(binary.left()), of(binary.right()));
  }

  private String shift(Binary binary, String function) {
    String distance =
        binary.right() instanceof Literal literal
            ? Long.toString(literal.value())
            : operand(binary.right()) + ":tonumber()";
    return operand(binary.left()) + ":" + function + "(" + distance + ")";
  }

  private String power(String symbol, Binary binary) {
    return symbol
        + (binary.right() instanceof Literal literal && literal.value() < 53
            ? Long.toString(1L << literal.value())
            : "2 ^ " + operand(binary.right()));
  }

  /// What is written as a call binds tighter than any operator.
  private int precedence(Expression expression) {
    return switch (expression) {
      case Conditional _ -> CONDITIONAL;
      case Negation _, Not _ -> UNARY;
      case Name name when conditions.test(name) -> Operator.EQUAL.precedence();
      case Literal _, Name _ -> UNARY + 1;
      case Binary(var operator, _, _, _) ->
          switch (operator.group()) {
            case LOGICAL, COMPARISON, EQUALITY -> operator.precedence();
            case BITWISE -> UNARY + 1;
            case SHIFT ->
                inInt64 || operator == Operator.SHIFT_RIGHT
                    ? UNARY + 1
                    : Operator.MULTIPLY.precedence();
            case ARITHMETIC ->
                !inInt64 && (operator == Operator.DIVIDE || operator == Operator.REMAINDER)
                    ? UNARY + 1
                    : operator.precedence();
          };
    };
  }
}
