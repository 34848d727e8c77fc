package dev.wireglass.processor.check;

/// A problem and the rule that found it.
public record Finding(String rule, Problem problem) {
  /// The text of the message: the rule and the sentence, then the details, indented.
  public String message() {
    StringBuilder text = new StringBuilder("[").append(rule).append("] ");
    text.append(problem.sentence());
    problem.details().forEach(line -> text.append("\n    ").append(line));
    return text.toString();
  }
}
