package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;

/// Whether an expression makes sense: numbers where numbers belong, a comparison before `?`.
public sealed interface Typing {
  /// It makes sense and yields this.
  record Typed(Kind kind) implements Typing {}

  /// It makes none.
  ///
  /// @param at the operand that is of the wrong kind
  /// @param message what is wrong, in lower case and without the text itself
  record TypeError(Span at, String message) implements Typing {}

  /// What an expression yields, or its first error from the left.
  static Typing of(Expression expression) {
    return switch (expression) {
      case Literal _, Name _ -> new Typed(Kind.NUMBER);
      case Negation(var operand, _) -> require(operand, Kind.NUMBER, "- needs a number", "");
      case Binary binary -> binary(binary);
      case Conditional conditional -> conditional(conditional);
    };
  }

  private static Typing binary(Binary binary) {
    var operator = binary.operator();
    var need = operator.symbol() + " needs numbers on both sides";
    var hint =
        operator.group() == Operator.Group.BITWISE
            ? "; comparisons bind tighter than " + operator.symbol()
            : "";
    var left = require(binary.left(), Kind.NUMBER, need, hint);
    var right = require(binary.right(), Kind.NUMBER, need, hint);
    return firstError(left, right, operator.compares() ? Kind.BOOLEAN : Kind.NUMBER);
  }

  private static Typing conditional(Conditional conditional) {
    var condition =
        require(conditional.condition(), Kind.BOOLEAN, "a comparison belongs before ?", "");
    return switch (of(conditional.whenTrue())) {
      case TypeError error -> firstError(condition, error, Kind.NUMBER);
      case Typed(var kind) -> {
        var need = kind.described() + " before : needs another behind it";
        yield firstError(condition, require(conditional.whenFalse(), kind, need, ""), kind);
      }
    };
  }

  private static Typing require(Expression operand, Kind needed, String need, String hint) {
    return switch (of(operand)) {
      case Typed(var found) when found != needed ->
          new TypeError(operand.span(), need + ", but this is " + found.described() + hint);
      case Typing typing -> typing;
    };
  }

  private static Typing firstError(Typing left, Typing right, Kind kind) {
    if (left instanceof TypeError) {
      return left;
    }
    return right instanceof TypeError ? right : new Typed(kind);
  }
}
