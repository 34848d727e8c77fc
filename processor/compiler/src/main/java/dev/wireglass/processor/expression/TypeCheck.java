package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import dev.wireglass.processor.expression.Typing.TypeError;
import dev.wireglass.processor.expression.Typing.Typed;
import java.util.function.Predicate;

/// Looks for operands of the wrong kind.
///
/// @param isNumber which names are numbers; others can stand anywhere
record TypeCheck(Predicate<String> isNumber) {

  Typing of(Expression expression) {
    return switch (expression) {
      case Literal _ -> new Typed(Kind.NUMBER);
      case Name(var name, _) -> new Typed(isNumber.test(name) ? Kind.NUMBER : Kind.ANY);
      case Negation(var operand, _) ->
          firstErrorOr(
              require(operand, Kind.NUMBER, "- needs a number", ""), new Typed(Kind.NUMBER));
      case Not(var operand, _) ->
          firstErrorOr(
              require(
                  operand, Kind.BOOLEAN, "! needs a condition", "; ! binds tighter than all else"),
              new Typed(Kind.BOOLEAN));
      case Binary binary when binary.operator().joins() -> joined(binary);
      case Binary binary -> binary(binary);
      case Conditional conditional -> conditional(conditional);
    };
  }

  private Typing joined(Binary binary) {
    var need = binary.operator().symbol() + " needs conditions on both sides";
    var left = require(binary.left(), Kind.BOOLEAN, need, "");
    var right = require(binary.right(), Kind.BOOLEAN, need, "");
    return firstError(left, right, Kind.BOOLEAN);
  }

  private Typing binary(Binary binary) {
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

  private Typing conditional(Conditional conditional) {
    var condition =
        require(conditional.condition(), Kind.BOOLEAN, "a condition belongs before ?", "");
    return switch (of(conditional.whenTrue())) {
      case TypeError error -> firstError(condition, error, Kind.NUMBER);
      case Typed(var kind) when kind == Kind.ANY ->
          firstErrorOr(condition, of(conditional.whenFalse()));
      case Typed(var kind) -> {
        var need = kind.described() + " before : needs another behind it";
        yield firstError(condition, require(conditional.whenFalse(), kind, need, ""), kind);
      }
    };
  }

  private Typing require(Expression operand, Kind needed, String need, String hint) {
    return switch (of(operand)) {
      case Typed(var found) when found != needed && found != Kind.ANY ->
          new TypeError(operand.span(), need + ", but this is " + found.described() + hint);
      case Typing typing -> typing;
    };
  }

  private static Typing firstError(Typing left, Typing right, Kind kind) {
    return firstErrorOr(left, firstErrorOr(right, new Typed(kind)));
  }

  private static Typing firstErrorOr(Typing first, Typing otherwise) {
    return first instanceof TypeError ? first : otherwise;
  }
}
