package dev.wireglass.processor.generate;

import java.util.function.Consumer;

/// Breaks the lines of comments between words. What does not fit moves into the next line, if the
/// sentence goes on there.
final class LongComments {
  private final int columns;
  private final Consumer<String> lines;
  private boolean isOpen;
  private boolean isDrawing;

  /// What is left of the last line.
  private String rest = "";

  /// How that line starts.
  private String margin = "";

  /// @param columns how long a line may be
  /// @param lines who gets them
  LongComments(int columns, Consumer<String> lines) {
    this.columns = columns;
    this.lines = lines;
  }

  /// Whether the line is one of a comment, and is taken.
  boolean take(String line) {
    String text = line.strip();
    isOpen |= text.startsWith("/*");
    if (!isOpen) {
      return false;
    }
    isDrawing = !text.endsWith("</pre>") && (isDrawing || text.endsWith("<pre>"));
    if (isDrawing || !text.startsWith("* ")) {
      end();
      lines.accept(line);
    } else {
      add(line, text.substring(2));
    }
    isOpen = !text.endsWith("*/");
    return true;
  }

  private void add(String line, String words) {
    boolean isTag = words.startsWith("@");
    if (isTag || words.startsWith("<")) {
      end();
    }
    String start = line.substring(0, line.indexOf('*')) + "* ";
    String whole = rest.isEmpty() ? line : margin + rest + " " + line.strip().substring(2);
    if (rest.isEmpty()) {
      margin = isTag ? start + "    " : start;
    }
    rest = "";
    for (int at = lastSpace(whole); at > 0; at = lastSpace(whole)) {
      lines.accept(whole.substring(0, at));
      rest = whole.substring(at + 1);
      whole = margin + rest;
    }
    if (rest.isEmpty()) {
      lines.accept(whole);
    }
  }

  private void end() {
    if (!rest.isEmpty()) {
      lines.accept(margin + rest);
      rest = "";
    }
  }

  /// The last space that fits and does not stand in a tag, or -1 where the line is short or has
  /// none.
  private int lastSpace(String line) {
    int last = -1;
    boolean inTag = false;
    for (int i = margin.length(); i <= columns && line.length() > columns; i++) {
      char each = line.charAt(i);
      inTag = each == '{' || inTag && each != '}';
      last = each == ' ' && !inTag ? i : last;
    }
    return last;
  }
}
