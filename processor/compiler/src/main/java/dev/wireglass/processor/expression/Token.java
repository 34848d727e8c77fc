package dev.wireglass.processor.expression;

/// The smallest piece of an expression's text.
///
/// @param text its characters; empty at the end
record Token(Type type, String text, Span span) {
  enum Type {
    NUMBER,
    NAME,
    SYMBOL,
    END
  }

  /// Whether it is this operator or punctuation mark.
  boolean is(String symbol) {
    return type == Type.SYMBOL && text.equals(symbol);
  }

  /// What a message calls it.
  String described() {
    return type == Type.END ? "the end" : text;
  }
}
