package dev.wireglass.processor.expression;

import java.util.function.Predicate;

/// Whether an expression makes sense: numbers where numbers belong, conditions where those do.
public sealed interface Typing {
  /// It makes sense and yields this.
  record Typed(Kind kind) implements Typing {}

  /// It makes none.
  ///
  /// @param at the operand that is of the wrong kind
  /// @param message what is wrong, in lower case and without the text itself
  record TypeError(Span at, String message) implements Typing {}

  /// What an expression over numbers yields, or its first error from the left.
  static Typing of(Expression expression) {
    return of(expression, _ -> true);
  }

  /// What an expression yields, or its first error from the left.
  ///
  /// @param isNumber which names are numbers; others can stand anywhere
  static Typing of(Expression expression, Predicate<String> isNumber) {
    return new TypeCheck(isNumber).of(expression);
  }
}
