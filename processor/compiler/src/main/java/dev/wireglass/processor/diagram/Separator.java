package dev.wireglass.processor.diagram;

/// A line such as `+-+-+-+`, closed but for at most one stretch through which a field goes on.
///
/// @param line the line
/// @param bits how many bits wide it is
/// @param openStart the first bit of the open stretch
/// @param openEnd the bit behind its last one; not more than the start when there is none
/// @param text what is written in the open stretch
record Separator(Line line, int bits, int openStart, int openEnd, String text) {
  private static final String HELP = "a separator is '+' between bits and '-' over each bit";

  static Separator of(Line line, Grid grid) {
    int last = line.length() - 1;
    if (last == grid.left() || !grid.isBorder(last)) {
      throw line.unreadable(line.length(), "the separator does not end with '+'", HELP);
    }
    int bits = grid.bit(last);
    char dash = dash(line, grid, bits);
    int start = 0;
    while (start < bits && line.at(grid.over(start)) == dash) {
      start++;
    }
    int end = bits;
    while (end > start && line.at(grid.over(end - 1)) == dash) {
      end--;
    }
    Separator separator =
        new Separator(line, bits, start, end, start < end ? text(line, grid, start, end) : "");
    separator.check(grid, dash);
    return separator;
  }

  /// Either `-` or `=`, which RTP has; the first one decides.
  private static char dash(Line line, Grid grid, int bits) {
    for (int bit = 0; bit < bits; bit++) {
      char each = line.at(grid.over(bit));
      if (each == '-' || each == '=') {
        return each;
      }
    }
    return '-';
  }

  private static String text(Line line, Grid grid, int start, int end) {
    return line.text().substring(grid.over(start), grid.border(end));
  }

  boolean isOpen() {
    return openStart < openEnd;
  }

  private void check(Grid grid, char dash) {
    for (int i = grid.left(); i < line.length(); i++) {
      int bit = grid.bit(i);
      boolean between = grid.isBorder(i);
      boolean inside = bit >= openStart && bit < openEnd && !(between && bit == openStart);
      char expected = between ? '+' : dash;
      if (inside ? "+-=|".indexOf(line.at(i)) >= 0 : line.at(i) != expected) {
        String where = inside ? "in an open stretch of the separator" : "instead of '%s'";
        throw line.unreadable(
            i, "%s stands %s".formatted(line.shown(i), where.formatted(expected)), HELP);
      }
    }
  }
}
