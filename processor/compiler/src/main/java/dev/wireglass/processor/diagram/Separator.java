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

  static Separator of(Line line, int left) {
    int length = line.length() - left;
    if (length < 3 || length % 2 == 0) {
      throw line.unreadable(line.length(), "the separator does not end with '+'", HELP);
    }
    int bits = length / 2;
    char dash = dash(line, left, bits);
    int start = 0;
    while (start < bits && line.at(over(left, start)) == dash) {
      start++;
    }
    int end = bits;
    while (end > start && line.at(over(left, end - 1)) == dash) {
      end--;
    }
    Separator separator =
        new Separator(line, bits, start, end, start < end ? text(line, left, start, end) : "");
    separator.check(left, dash);
    return separator;
  }

  /// Either `-` or `=`, which RTP has; the first one decides.
  private static char dash(Line line, int left, int bits) {
    for (int bit = 0; bit < bits; bit++) {
      char each = line.at(over(left, bit));
      if (each == '-' || each == '=') {
        return each;
      }
    }
    return '-';
  }

  private static int over(int left, int bit) {
    return left + 1 + 2 * bit;
  }

  private static String text(Line line, int left, int start, int end) {
    return line.text().substring(over(left, start), over(left, end) - 1);
  }

  boolean isOpen() {
    return openStart < openEnd;
  }

  private void check(int left, char dash) {
    for (int i = left; i < line.length(); i++) {
      int bit = (i - left) / 2;
      boolean between = (i - left) % 2 == 0;
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
