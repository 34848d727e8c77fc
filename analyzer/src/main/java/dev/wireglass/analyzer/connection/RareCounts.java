package dev.wireglass.analyzer.connection;

import java.util.Arrays;

/// Counts of things of which most connections see few kinds: an array with an element for each kind
/// that occurred, in the order of their first times. Every holder of such an array would otherwise
/// pay for all kinds.
final class RareCounts {
  /// Nothing occurred.
  static final long[] NONE = {};

  private static final int KIND_BITS = 5;
  private static final int KINDS = 1 << KIND_BITS;

  private RareCounts() {}

  /// Counts something.
  ///
  /// @param kind below 32
  /// @param amount not negative; all of a kind together are below 2^58
  /// @return the array to go on with
  static long[] add(long[] counts, int kind, long amount) {
    return amount == 0 ? counts : set(counts, kind, of(counts, kind) + amount);
  }

  /// Says anew how often it occurred.
  ///
  /// @param kind below 32
  /// @param count not negative and below 2^58
  /// @return the array to go on with
  static long[] set(long[] counts, int kind, long count) {
    int at = find(counts, kind);
    var room = at < counts.length ? counts : Arrays.copyOf(counts, at + 1);
    room[at] = count << KIND_BITS | kind;
    return room;
  }

  /// How often it occurred.
  static long of(long[] counts, int kind) {
    int at = find(counts, kind);
    return at < counts.length ? counts[at] >>> KIND_BITS : 0;
  }

  /// Cannot be changed by counting on.
  static long[] copy(long[] counts) {
    return counts.length == 0 ? NONE : counts.clone();
  }

  private static int find(long[] counts, int kind) {
    int at = 0;
    while (at < counts.length && (counts[at] & KINDS - 1) != kind) {
      at++;
    }
    return at;
  }
}
