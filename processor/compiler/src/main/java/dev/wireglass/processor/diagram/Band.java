package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.List;

/// The lines between two separators: one row of bits, or several that belong to one field.
///
/// @param lines its lines, at least one
/// @param grid where its bits are
/// @param borders the columns of all borders behind that one; the last closes the row
/// @param elided its borders say that it stands for more than is drawn
record Band(List<Line> lines, Grid grid, List<Integer> borders, boolean elided) {
  private static final String ELISIONS = ":~/\\";
  private static final String STYLE = "close the row with '|', below the '+' behind the last bit";

  static boolean isBorder(char each) {
    return each == '|' || isElision(each);
  }

  private static boolean isElision(char each) {
    return ELISIONS.indexOf(each) >= 0;
  }

  static Band of(List<Line> lines, Grid grid) {
    int left = grid.left();
    boolean snake = isSnake(lines, left);
    for (Line line : lines) {
      checkEnds(line, grid, snake);
    }
    List<Integer> borders = borders(lines.getFirst(), grid);
    boolean elided = lines.stream().anyMatch(line -> isElision(line.at(left))) || snake;
    for (Line line : lines) {
      checkAlike(line, lines.getFirst(), left, borders);
    }
    if (elided && borders.size() > 1) {
      throw lines
          .getFirst()
          .unreadable(borders.getFirst(), "a border divides rows that are not drawn in full", "");
    }
    return new Band(List.copyOf(lines), grid, borders, elided);
  }

  /// The form of RFC 9293's data: open at the end of the first line and at the start of the last.
  private static boolean isSnake(List<Line> lines, int left) {
    for (int i = 0; i < lines.size(); i++) {
      char start = i == 0 ? '|' : ':';
      char end = i == lines.size() - 1 ? '|' : ':';
      Line line = lines.get(i);
      if (line.at(left) != start || line.at(line.length() - 1) != end) {
        return false;
      }
    }
    return lines.size() > 1;
  }

  private static void checkEnds(Line line, Grid grid, boolean snake) {
    int left = grid.left();
    int right = line.length() - 1;
    char end = line.at(right);
    if (right == left || !isBorder(end)) {
      throw line.unreadable(right + 1, "the row is not closed", STYLE);
    }
    if (!snake && end != line.at(left)) {
      throw line.unreadable(
          right,
          "the row is opened by '%s' and closed by '%s'".formatted(line.at(left), end),
          "close it with '%s'".formatted(line.at(left)));
    }
    if (!grid.isBorder(right)) {
      throw betweenBits(line, right);
    }
  }

  private static UnreadableException betweenBits(Line line, int index) {
    return line.unreadable(
        index, "a border stands over a bit", "borders stand between bits, below a '+'");
  }

  private static List<Integer> borders(Line line, Grid grid) {
    List<Integer> borders = new ArrayList<>();
    for (int i = grid.left() + 1; i < line.length(); i++) {
      if (i == line.length() - 1 || line.at(i) == '|') {
        borders.add(i);
        if (!grid.isBorder(i)) {
          throw betweenBits(line, i);
        }
      }
    }
    return borders;
  }

  private static void checkAlike(Line line, Line first, int left, List<Integer> borders) {
    for (int i = left + 1; i < Math.max(line.length(), first.length()); i++) {
      boolean isLast = i == line.length() - 1;
      if ((line.at(i) == '|' || isLast) != borders.contains(i)) {
        throw line.unreadable(
            i,
            "the lines of a row have different borders",
            "draw each border over all lines up to the next separator");
      }
    }
  }

  /// How many bits a row has.
  int bits() {
    return grid.bit(borders.getLast());
  }

  /// The first bit of each cell, then the bit behind the last cell.
  List<Integer> edges() {
    List<Integer> edges = new ArrayList<>(List.of(0));
    borders.forEach(border -> edges.add(grid.bit(border)));
    return edges;
  }
}
