package dev.wireglass.processor;

import java.util.List;
import java.util.random.RandomGenerator;

/// Makes up the conditions of fields that may be absent.
///
/// @param random what to choose by
/// @param numbers the names of numbers that may occur
/// @param booleans the names of conditions that may occur
record RandomCondition(RandomGenerator random, List<String> numbers, List<String> booleans) {
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

  /// Whether there is a name to use.
  boolean isPossible() {
    return !numbers.isEmpty() || !booleans.isEmpty();
  }

  String text() {
    return switch (random.nextInt(6)) {
      case 0 -> operand() + " && " + operand();
      case 1 -> operand() + " || " + operand();
      case 2 -> "!(" + operand() + " || " + operand() + ")";
      case 3 -> "!(" + operand() + ")";
      default -> operand();
    };
  }

  private String operand() {
    boolean isBoolean = numbers.isEmpty() || (!booleans.isEmpty() && random.nextBoolean());
    return isBoolean
        ? (random.nextBoolean() ? "!" : "") + oneOf(booleans)
        : "%s %s %d".formatted(oneOf(numbers), oneOf(COMPARISONS), random.nextInt(6));
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
