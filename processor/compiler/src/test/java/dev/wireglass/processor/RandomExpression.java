package dev.wireglass.processor;

import java.util.List;
import java.util.random.RandomGenerator;

/// Makes up length expressions: most of them of the kinds that can be proved not to be negative,
/// some of any kind.
///
/// @param random what to choose by
/// @param names the names that may occur
record RandomExpression(RandomGenerator random, List<String> names) {
  private static final List<String> OPERATORS =
      List.of("+", "+", "-", "-", "*", "*", "/", "%", "<<", ">>", "&", "|");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

  String text() {
    if (names.isEmpty()) {
      return Integer.toString(random.nextInt(12));
    }
    return switch (random.nextInt(10)) {
      case 0 -> name();
      case 1 -> name() + " * " + literal() + " + " + literal();
      case 2 -> "(" + any(3) + ") & " + literal();
      case 3, 4 -> notNegative(any(2));
      case 5 -> clamped(name(), name());
      case 6 -> name() + " >> " + random.nextInt(8);
      case 7 -> clamped(any(1), literal());
      case 8 -> guarded(any(2), name());
      default -> any(3);
    };
  }

  private String notNegative(String text) {
    return "(%s) < 0 ? 0 : (%s) < 50 ? %s : 50".formatted(text, text, text);
  }

  private String clamped(String larger, String smaller) {
    return "%s > %s ? (%s) - (%s) : %s".formatted(larger, smaller, larger, smaller, literal());
  }

  private String guarded(String dividend, String divisor) {
    return "%s == 0 ? %s : ((%s) / %s & 31)".formatted(divisor, literal(), dividend, divisor);
  }

  private String any(int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return random.nextInt(3) == 0 ? literal() : name();
    }
    return switch (random.nextInt(8)) {
      case 0 -> "-(" + any(depth - 1) + ")";
      case 1 ->
          "((%s) %s (%s) ? %s : %s)"
              .formatted(
                  any(depth - 1),
                  oneOf(COMPARISONS),
                  any(depth - 1),
                  any(depth - 1),
                  any(depth - 1));
      case 2 -> any(depth - 1) + " " + oneOf(OPERATORS) + " " + any(depth - 1);
      default -> "(" + any(depth - 1) + ") " + oneOf(OPERATORS) + " " + operand(depth - 1);
    };
  }

  private String operand(int depth) {
    return random.nextInt(2) == 0 ? literal() : "(" + any(depth) + ")";
  }

  private String name() {
    return oneOf(names);
  }

  private String literal() {
    return random.nextInt(20) == 0 ? "0x1000000000" : Integer.toString(random.nextInt(16));
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
