package dev.wireglass.processor.expression;

/// Where something stands in the text of an expression.
///
/// @param start the index of its first character, from 0
/// @param end the index behind its last character; equal to `start` at the end of the text
public record Span(int start, int end) {
  /// The span of an expression whose place does not matter.
  public static final Span NOWHERE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + ".." + end);
    }
  }

  /// The characters of `text` that stand here.
  public String in(String text) {
    return text.substring(start, end);
  }
}
