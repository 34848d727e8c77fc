package dev.wireglass.processor.expression;

/// What came of parsing a text.
public sealed interface Parse {
  /// The text is an expression.
  record Parsed(Expression expression) implements Parse {}

  /// The text is none.
  ///
  /// @param at the characters that are wrong; an empty span behind the last character if more was
  ///   expected
  /// @param message what is wrong, in lower case and without the text itself
  record SyntaxError(Span at, String message) implements Parse {}
}
