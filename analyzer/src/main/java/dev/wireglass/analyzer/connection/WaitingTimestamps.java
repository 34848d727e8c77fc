package dev.wireglass.analyzer.connection;

/// Timestamps that wait for their echo, oldest first, each with the time when it was sent. Whoever
/// has them lets go of them when none waits.
final class WaitingTimestamps {
  /// Stands for the time of no timestamp.
  static final long NEVER = Long.MIN_VALUE;

  private static final int WORDS = 2;
  private static final int SMALL = 32;

  // A ring: from head on, size of them, each a value and, behind it, a time.
  private long[] ring = new long[WORDS];
  private int head;
  private int size;

  int size() {
    return size;
  }

  /// Whether it is worth keeping while it is empty.
  boolean isSmall() {
    return ring.length <= WORDS * SMALL;
  }

  void add(int value, long nanos) {
    if (WORDS * size == ring.length) {
      grow();
    }
    int at = WORDS * ((head + size) % (ring.length / WORDS));
    ring[at] = value;
    ring[at + 1] = nanos;
    size++;
  }

  /// Takes out the timestamp that is echoed, and all before it.
  ///
  /// @return when it was sent, or [#NEVER] if it does not wait
  long takeUntil(int echo) {
    long nanos = NEVER;
    while (size > 0 && (int) ring[WORDS * head] - echo <= 0) {
      if (ring[WORDS * head] == echo) {
        nanos = ring[WORDS * head + 1];
      }
      head = (head + 1) % (ring.length / WORDS);
      size--;
    }
    return nanos;
  }

  private void grow() {
    long[] larger = new long[ring.length * 2];
    int fromHead = ring.length - WORDS * head;
    System.arraycopy(ring, WORDS * head, larger, 0, fromHead);
    System.arraycopy(ring, 0, larger, fromHead, WORDS * head);
    ring = larger;
    head = 0;
  }
}
