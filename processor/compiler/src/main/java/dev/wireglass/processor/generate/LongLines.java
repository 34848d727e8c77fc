package dev.wireglass.processor.generate;

import org.jspecify.annotations.Nullable;

/// Breaks the lines of a class that are longer than a line should be. JavaPoet breaks lines where
/// it is told to; whether an expression fits depends on the names in it.
///
/// Code is broken where the fewest brackets are open and the operator binds least, as late as fits,
/// and long messages between words.
final class LongLines {
  static final int COLUMNS = 100;

  private static final int CONTINUATION = 4;

  private final StringBuilder broken;
  private final LongComments comments;
  private String lastCode = "";

  private LongLines(int size) {
    broken = new StringBuilder(size);
    comments = new LongComments(COLUMNS, this::append);
  }

  /// The same class, with lines of [#COLUMNS] characters at most where that can be had.
  static String broken(String text) {
    LongLines lines = new LongLines(text.length() + text.length() / 16);
    text.lines().forEach(lines::add);
    return lines.broken.toString();
  }

  private void add(String line) {
    if (!comments.take(line)) {
      addCode(line);
      lastCode = line;
    }
  }

  /// Whether the next line belongs to the same statement as the last.
  private boolean isContinued() {
    String code = lastCode.strip();
    return !code.isEmpty()
        && ";{}".indexOf(code.charAt(code.length() - 1)) < 0
        && !code.startsWith("@");
  }

  /// What is left of a broken line is shorter than the line.
  private void addCode(String line) {
    String rest = line;
    int indent = indent(line);
    Break last = null;
    for (Break place = breakOf(rest); place != null; place = breakOf(rest)) {
      append(place.first(rest));
      boolean isLevel =
          last == null ? isContinued() && place.isBetweenArguments() : place.suits(last);
      indent += isLevel ? 0 : CONTINUATION;
      rest = " ".repeat(indent) + place.second(rest);
      last = place;
    }
    append(rest);
  }

  private static @Nullable Break breakOf(String line) {
    return line.length() > COLUMNS
        ? Break.in(line, indent(line) + 2 * CONTINUATION, COLUMNS)
        : null;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void append(String line) {
    broken.append(line).append('\n');
  }
}
