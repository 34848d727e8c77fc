package dev.wireglass.analyzer.connection;

import java.util.Arrays;

/// Counts of things of which most connections see few kinds: an array with an element for each kind
/// that occurred, in the order of their first times, and another one for what 25 bits cannot count.
/// Every holder of such an array would otherwise pay for all kinds.
final class RareCounts {
  /// Nothing occurred.
  static final int[] NONE = {};

  /// How many kinds there can be.
  static final int KINDS = 1 << 6;

  /// What the kind of the upper half of a count is more than that of the lower one.
  private static final int UPPER = KINDS;

  private static final int KIND_BITS = 7;
  private static final int COUNT_BITS = Integer.SIZE - KIND_BITS;
  private static final int MOST_IN_ELEMENT = (1 << COUNT_BITS) - 1;

  private RareCounts() {}

  /// Counts something.
  ///
  /// @param kind below [#KINDS]
  /// @param amount not negative; all of a kind together are below 2^50
  /// @return the array to go on with
  static int[] add(int[] counts, int kind, long amount) {
    if (amount == 0) {
      return counts;
    }
    int at = find(counts, kind);
    if (at < counts.length && (counts[at] >>> KIND_BITS) + amount <= MOST_IN_ELEMENT) {
      counts[at] += (int) amount << KIND_BITS;
      return counts;
    }
    return set(counts, kind, of(counts, kind) + amount);
  }

  /// Says anew how often it occurred.
  ///
  /// @param kind below [#KINDS]
  /// @param count not negative and below 2^50
  /// @return the array to go on with
  static int[] set(int[] counts, int kind, long count) {
    var lower = setHalf(counts, kind, (int) count & MOST_IN_ELEMENT);
    int upper = (int) (count >>> COUNT_BITS);
    boolean wasLarge = find(counts, kind + UPPER) < counts.length;
    return upper == 0 && !wasLarge ? lower : setHalf(lower, kind + UPPER, upper);
  }

  /// How often it occurred.
  static long of(int[] counts, int kind) {
    int at = find(counts, kind);
    return at == counts.length
        ? 0
        : half(counts, kind + UPPER) << COUNT_BITS | counts[at] >>> KIND_BITS;
  }

  /// Cannot be changed by counting on.
  static int[] copy(int[] counts) {
    return counts.length == 0 ? NONE : counts.clone();
  }

  private static int[] setHalf(int[] counts, int kind, int count) {
    int at = find(counts, kind);
    var room = at < counts.length ? counts : Arrays.copyOf(counts, at + 1);
    room[at] = count << KIND_BITS | kind;
    return room;
  }

  private static long half(int[] counts, int kind) {
    int at = find(counts, kind);
    return at < counts.length ? counts[at] >>> KIND_BITS : 0;
  }

  private static int find(int[] counts, int kind) {
    int at = 0;
    while (at < counts.length && (counts[at] & (1 << KIND_BITS) - 1) != kind) {
      at++;
    }
    return at;
  }
}
