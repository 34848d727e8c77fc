package dev.wireglass.processor.diagram;

import java.util.List;

/// The lines of bit numbers above a diagram: the last one has the digit of each bit, one above it
/// the tens.
///
/// @param grid where bits are
/// @param bits how many of them the widest row has
/// @param first the column of the digit of bit 0
record Ruler(Grid grid, int bits, int first) {

  /// @param bits how many bits the widest row has
  static void check(List<Line> lines, Grid grid, int bits) {
    if (lines.size() > 2) {
      throw lines
          .getFirst()
          .unreadable(0, "above the diagram stand more than two lines of bit numbers", "");
    }
    if (!lines.isEmpty()) {
      int start = lines.getLast().text().indexOf('0');
      int last = grid.border(1) - 1;
      Ruler ruler = new Ruler(grid, bits, Math.clamp(start, grid.over(0), last));
      for (int i = 0; i < lines.size(); i++) {
        ruler.check(lines.get(i), i < lines.size() - 1);
      }
    }
  }

  private void check(Line line, boolean isTens) {
    for (int i = 0; i < Math.max(line.length(), grid.border(bits)); i++) {
      int bit = (i - first) / grid.pitch();
      boolean hasDigit =
          i >= first && (i - first) % grid.pitch() == 0 && bit < bits && (!isTens || hasTens(bit));
      char digit = (char) ('0' + (isTens ? bit / 10 : bit) % 10);
      // As many diagrams have no 0 above the first 0 as have one.
      boolean isRead =
          hasDigit
              ? line.at(i) == digit || (isTens && bit == 0 && line.at(i) == ' ')
              : line.at(i) == ' ';
      if (!isRead) {
        String expected = hasDigit ? "'" + digit + "' of bit " + bit : "a blank";
        throw line.unreadable(
            i,
            "the ruler has %s instead of %s".formatted(line.shown(i), expected),
            "put each number over the middle of its bit, or remove the ruler");
      }
    }
  }

  /// Where there is room the tens stand above each bit from the tenth on.
  private boolean hasTens(int bit) {
    return grid.pitch() == 2 ? bit % 10 == 0 : bit >= 10;
  }
}
