package dev.wireglass.analyzer.connection;

import java.util.Arrays;

/// Which data of one end were seen, to find those that were acknowledged without having been seen.
///
/// Positions count from the SYN on, which is at 0. Only what was seen behind a hole takes room, in
/// merged ranges, and of more than 32 holes the lowest is forgotten as if it were filled.
final class SeenData {
  static final int MOST_HOLES = 32;

  /// Where data begin.
  static final long START = 1;

  private static final long[] NONE = {};

  /// All before was seen, or acknowledged, or forgotten.
  private long settled;

  /// From, to (exclusive), from, to, and so on, in order, with a hole in front of each pair.
  private long[] ranges = NONE;

  /// @param settled all before was seen, or acknowledged
  SeenData(long settled) {
    this.settled = settled;
  }

  /// Behind all that was seen, or acknowledged, or forgotten, up to the first hole.
  long settled() {
    return settled;
  }

  /// Whether something was seen behind a hole.
  boolean hasHoles() {
    return ranges.length > 0;
  }

  /// Data were seen.
  ///
  /// @param from position of the first byte
  /// @param to position behind the last byte
  void add(long from, long to) {
    if (from <= settled) {
      settled = Math.max(settled, to);
    } else {
      insert(from, to);
    }
    if (ranges.length > 2 * MOST_HOLES) {
      fillLowestHole();
    }
    takeWhatFollows();
  }

  /// All before a position was acknowledged.
  ///
  /// @return in how many holes nothing more will be seen
  int acknowledge(long position) {
    int holes = 0;
    while (ranges.length > 0 && ranges[0] < position) {
      fillLowestHole();
      holes++;
    }
    if (position > settled) {
      settled = position;
      holes++;
      takeWhatFollows();
    }
    return holes;
  }

  private void takeWhatFollows() {
    while (ranges.length > 0 && ranges[0] <= settled) {
      fillLowestHole();
    }
  }

  private void fillLowestHole() {
    settled = Math.max(settled, ranges[1]);
    ranges = ranges.length == 2 ? NONE : Arrays.copyOfRange(ranges, 2, ranges.length);
  }

  private void insert(long from, long to) {
    int first = 0;
    while (2 * first < ranges.length && ranges[2 * first + 1] < from) {
      first++;
    }
    int next = first;
    long start = from;
    long end = to;
    for (; 2 * next < ranges.length && ranges[2 * next] <= to; next++) {
      start = Math.min(start, ranges[2 * next]);
      end = Math.max(end, ranges[2 * next + 1]);
    }
    makeRoom(first, next);
    ranges[2 * first] = start;
    ranges[2 * first + 1] = end;
  }

  /// Puts one range in place of those from `first` to `next`, exclusive, of which there may be
  /// none.
  private void makeRoom(int first, int next) {
    if (next - first == 1) {
      return;
    }
    long[] changed = new long[ranges.length + 2 * (1 - (next - first))];
    System.arraycopy(ranges, 0, changed, 0, 2 * first);
    System.arraycopy(ranges, 2 * next, changed, 2 * first + 2, ranges.length - 2 * next);
    ranges = changed;
  }
}
