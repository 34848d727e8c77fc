package dev.wireglass.processor.expression;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A label under a part of an expression's text, for messages:
///
/// ```
/// ihl * 4 - 20
/// ^~~   ihl is 0 .. 15 (@Bits(4))
/// ```
///
/// @param span what is marked; an empty span is marked by its `^` alone
/// @param label what is said about it; empty for the mark alone
public record Caret(Span span, String label) {

  /// The text and one mark under it: two lines, not indented.
  public static String under(String text, Span span, String label) {
    return under(text, new Caret(span, label));
  }

  /// The text and the marks under it, a line each, in the order given. The text is put on one line.
  public static String under(String text, Caret... carets) {
    var line = text.replaceAll("\\s", " ").stripTrailing();
    return Stream.concat(Stream.of(line), Arrays.stream(carets).map(Caret::line))
        .collect(Collectors.joining("\n"));
  }

  private String line() {
    int width = Math.max(1, span.end() - span.start());
    var mark = " ".repeat(span.start()) + "^" + "~".repeat(width - 1);
    return label.isEmpty() ? mark : mark + "   " + label;
  }
}
