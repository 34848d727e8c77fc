package dev.wireglass.processor.expression;

/// An operator with two operands. All of them group from left to right.
public enum Operator {
  /// Multiplication.
  MULTIPLY("*", 10, Group.ARITHMETIC),
  /// Division, truncated toward zero.
  DIVIDE("/", 10, Group.ARITHMETIC),
  /// What is left of the division; it has the sign of the dividend.
  REMAINDER("%", 10, Group.ARITHMETIC),
  /// Addition.
  ADD("+", 9, Group.ARITHMETIC),
  /// Subtraction.
  SUBTRACT("-", 9, Group.ARITHMETIC),
  /// Shift to the left.
  SHIFT_LEFT("<<", 8, Group.SHIFT),
  /// Shift to the right that keeps the sign.
  SHIFT_RIGHT(">>", 8, Group.SHIFT),
  /// Smaller.
  LESS("<", 7, Group.COMPARISON),
  /// Smaller or equal.
  LESS_OR_EQUAL("<=", 7, Group.COMPARISON),
  /// Larger.
  GREATER(">", 7, Group.COMPARISON),
  /// Larger or equal.
  GREATER_OR_EQUAL(">=", 7, Group.COMPARISON),
  /// Equal.
  EQUAL("==", 6, Group.EQUALITY),
  /// Not equal.
  NOT_EQUAL("!=", 6, Group.EQUALITY),
  /// The bits set in both.
  AND("&", 5, Group.BITWISE),
  /// The bits set in either.
  OR("|", 4, Group.BITWISE),
  /// Both are true.
  BOTH("&&", 3, Group.LOGICAL),
  /// One is true, or both are.
  EITHER("||", 2, Group.LOGICAL);

  /// What an operator does, roughly.
  public enum Group {
    /// Numbers make a number.
    ARITHMETIC,
    /// A number is shifted by a number of bits.
    SHIFT,
    /// The order of two numbers makes a truth value.
    COMPARISON,
    /// The equality of two numbers makes a truth value.
    EQUALITY,
    /// The bits of two numbers make a number.
    BITWISE,
    /// Two truth values make one.
    LOGICAL
  }

  private final String symbol;
  private final int precedence;
  private final Group group;

  Operator(String symbol, int precedence, Group group) {
    this.symbol = symbol;
    this.precedence = precedence;
    this.group = group;
  }

  /// How it is written, as in Java.
  public String symbol() {
    return symbol;
  }

  /// How tightly it binds, as in Java: a higher number binds tighter.
  public int precedence() {
    return precedence;
  }

  /// What it does, roughly.
  public Group group() {
    return group;
  }

  /// Whether it makes a truth value out of two numbers.
  public boolean compares() {
    return group == Group.COMPARISON || group == Group.EQUALITY;
  }

  /// Whether it makes a truth value out of two truth values.
  public boolean joins() {
    return group == Group.LOGICAL;
  }

  /// What compares the other way around: it is true where this is false.
  ///
  /// @throws IllegalArgumentException if this does not compare
  public Operator negated() {
    return switch (this) {
      case LESS -> GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> GREATER;
      case GREATER -> LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> LESS;
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          REMAINDER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          AND,
          OR,
          BOTH,
          EITHER ->
          throw new IllegalArgumentException(symbol + " does not compare");
    };
  }
}
