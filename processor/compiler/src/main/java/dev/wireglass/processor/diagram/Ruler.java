package dev.wireglass.processor.diagram;

import java.util.List;

/// The lines of bit numbers above a diagram: the last one has the digit of each bit, one above it
/// the tens.
final class Ruler {
  private Ruler() {}

  /// @param left the column of the left border
  /// @param bits how many bits the widest row has
  static void check(List<Line> lines, int left, int bits) {
    if (lines.size() > 2) {
      throw lines
          .getFirst()
          .unreadable(0, "above the diagram stand more than two lines of bit numbers", "");
    }
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), left, bits, i < lines.size() - 1);
    }
  }

  private static void check(Line line, int left, int bits, boolean isTens) {
    for (int i = 0; i < Math.max(line.length(), left + 2 * bits); i++) {
      int bit = (i - left - 1) / 2;
      boolean hasDigit =
          i > left && (i - left) % 2 == 1 && bit < bits && (!isTens || bit % 10 == 0);
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
}
