package dev.wireglass.processor.expression;

/// What an expression yields.
public enum Kind {
  /// A number.
  NUMBER,
  /// True or false.
  BOOLEAN,
  /// Either, as far as is known: a name that another rule speaks about.
  ANY;

  /// What a message calls it.
  String described() {
    return switch (this) {
      case NUMBER -> "a number";
      case BOOLEAN -> "a condition";
      case ANY -> "unknown";
    };
  }
}
