package dev.wireglass.processor.expression;

/// Ends a parse at the first error. Never leaves [ExpressionParser].
final class Unparsable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Span at;

  Unparsable(Span at, String message) {
    super(message, null, false, false);
    this.at = at;
  }

  Parse.SyntaxError error() {
    return new Parse.SyntaxError(at, String.valueOf(getMessage()));
  }
}
