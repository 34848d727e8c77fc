package dev.wireglass.processor.expression;

/// What an expression yields.
public enum Kind {
  /// A number. Every name is one.
  NUMBER,
  /// True or false.
  BOOLEAN;

  /// What a message calls it.
  String described() {
    return switch (this) {
      case NUMBER -> "a number";
      case BOOLEAN -> "a comparison";
    };
  }
}
