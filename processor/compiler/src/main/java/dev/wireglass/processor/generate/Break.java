package dev.wireglass.processor.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a line of code may be broken in two.
///
/// @param end how much of it stays on the first line
/// @param next where the second line starts in it
/// @param depth the brackets that are open there
/// @param rank how little it hurts to break there: the lower, the better
/// @param isLiteral whether it divides a string
record Break(int end, int next, int depth, int rank, boolean isLiteral) {
  /// What may start a second line, that which binds least first.
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("?"),
          List.of(":"),
          List.of("||"),
          List.of("&&"),
          List.of("|"),
          List.of("^"),
          List.of("&"),
          List.of("==", "!="),
          List.of("<", ">", "<=", ">="),
          List.of("<<", ">>", ">>>"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  private static final int SEPARATOR = -1;
  private static final int CALL = OPERATORS.size();
  private static final int BRACKET = CALL + 1;
  private static final int ASSIGNMENT = CALL + 2;
  private static final int LITERAL = CALL + 3;

  /// The line up to the break.
  String first(String line) {
    return line.substring(0, end) + (isLiteral ? "\"" : "");
  }

  /// The line from the break on, without its margin.
  String second(String line) {
    return (isLiteral ? "+ \"" : "") + line.substring(next);
  }

  /// Whether the second line is another argument of a call that goes on.
  boolean isBetweenArguments() {
    return rank == SEPARATOR && depth <= 0;
  }

  /// Whether the second line stands beneath that of the last break, as the next part of the same.
  boolean suits(Break last) {
    return depth < 0
        || depth == 0
            && (rank == last.rank || rank == SEPARATOR || isTernary() && last.isTernary());
  }

  private boolean isTernary() {
    return rank == 0 || rank == 1;
  }

  /// The best of those that leave no more than so many characters on the first line, or null.
  ///
  /// @param from where to look first
  static @Nullable Break in(String line, int from, int columns) {
    return new Scan(line, from, columns).best();
  }

  private boolean isNoWorseThan(@Nullable Break other) {
    return other == null || depth < other.depth || depth == other.depth && rank <= other.rank;
  }

  /// Goes through a line of code once.
  private static final class Scan {
    private final String line;
    private final int from;
    private final int columns;
    private int depth;
    private boolean inLiteral;
    private @Nullable Break best;

    Scan(String line, int from, int columns) {
      this.line = line;
      this.from = from;
      this.columns = columns;
    }

    @Nullable Break best() {
      for (int i = 0; i < line.length() - 1 && i < columns; i++) {
        char each = line.charAt(i);
        if (inLiteral) {
          i += each == '\\' ? 1 : 0;
          inLiteral = each != '"';
          if (each == ' ' && !isAskedLater(i)) {
            consider(i + 1, i + 1, LITERAL);
          }
        } else {
          code(each, i);
        }
      }
      return best;
    }

    private void code(char each, int at) {
      switch (each) {
        case '"' -> inLiteral = true;
        case '(' -> {
          depth++;
          if (line.charAt(at + 1) != ')') {
            consider(at + 1, at + 1, BRACKET);
          }
        }
        case ')' -> depth--;
        case ',', ';' -> {
          if (!line.startsWith(" )", at + 1)) {
            consider(at + 1, at + 2, SEPARATOR);
          }
        }
        case '.' -> {
          if (line.charAt(at - 1) == ')') {
            consider(at, at, CALL);
          }
        }
        case ' ' -> operator(at);
        default -> {}
      }
    }

    private void operator(int at) {
      int end = line.indexOf(' ', at + 1);
      String word = end < 0 ? "" : line.substring(at + 1, end);
      if (word.equals("=")) {
        consider(end, end + 1, ASSIGNMENT);
      }
      for (int rank = 0; rank < OPERATORS.size(); rank++) {
        if (OPERATORS.get(rank).contains(word)) {
          consider(at, at + 1, rank);
        }
      }
    }

    /// Whether a method is called on the string.
    private boolean isAskedLater(int at) {
      return line.startsWith("\".", line.indexOf('"', at));
    }

    private void consider(int end, int next, int rank) {
      boolean isLiteral = rank == LITERAL;
      var found = new Break(end, next, depth, rank, isLiteral);
      boolean fits = end + (isLiteral ? 1 : 0) <= columns && end >= from;
      if (fits && next < line.length() && found.isNoWorseThan(best)) {
        best = found;
      }
    }
  }
}
