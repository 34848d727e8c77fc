package dev.wireglass.analyzer.connection;

import java.util.Arrays;

/// What one side sent and the other has not acknowledged yet, oldest first: start, end and time of
/// each segment, as tshark keeps them.
///
/// While every segment starts where the ones before end, or later, an acknowledgment costs no more
/// than what it takes out; after a retransmission all are looked at. Whoever has it lets go of it
/// when everything is acknowledged.
final class UnackedSegments {
  /// How many there can be at most; what is sent beyond is not remembered.
  static final int MOST = 10_000;

  /// Stands for the time of no segment.
  static final long NONE = Long.MIN_VALUE;

  private static final int WORDS = 2;
  private static final int SMALL = 64;

  // Start and end of an entry, and its time behind them.
  private long[] entries = new long[WORDS];

  /// The entries in use are those from here to before [#limit].
  private int first;

  private int limit;

  /// Each entry starts where the one before ends, or later, and all are within 2 GiB.
  private boolean inOrder = true;

  /// Whether [#settledNumber] would not change anything.
  private boolean settled;

  private int settledNumber;

  /// Whether the lowest start and the highest end are known, both counted from [#spanBase].
  private boolean spanKnown;

  private int spanBase;
  private int lowest;
  private int highest;

  boolean isEmpty() {
    return first == limit;
  }

  /// Whether it is worth keeping while it is empty.
  boolean isSmall() {
    return entries.length <= WORDS * SMALL;
  }

  boolean isFull() {
    return limit - first == MOST;
  }

  /// When the oldest was sent; not for none.
  long oldestNanos() {
    return time(first);
  }

  /// Adds a segment, while there are not [#MOST].
  ///
  /// @param start its sequence number
  /// @param end the sequence number behind it
  void add(int start, int end, long timeNanos) {
    if (WORDS * limit == entries.length) {
      makeRoom();
    }
    inOrder &= isEmpty() || isBehindAll(start, end);
    settled &= start - settledNumber >= 0 && end - settledNumber > 0;
    if (spanKnown) {
      widen(start, end);
    }
    put(limit, start, end, timeNanos);
    limit++;
  }

  /// Takes out what ends at a number or before; where a segment goes beyond, its start moves.
  ///
  /// @return when the oldest segment that ends exactly there was sent, or [#NONE]
  long acknowledge(int number) {
    if (isEmpty() || settled && settledNumber == number) {
      return NONE;
    }
    spanKnown = false;
    settled = true;
    settledNumber = number;
    long found =
        inOrder && end(limit - 1) - number > 0
            ? acknowledgeInOrder(number)
            : acknowledgeEach(number);
    if (isEmpty()) {
      clear();
    }
    return found;
  }

  /// How far it is from the lowest start to the highest end, both counted from a base without sign,
  /// so that 2^32 bytes behind it is far away; not for none.
  int span(int base) {
    int last = limit - 1;
    if (inOrder && Integer.compareUnsigned(start(first) - base, end(last) - base) < 0) {
      return end(last) - start(first);
    }
    if (!spanKnown || spanBase != base) {
      measure(base);
    }
    return highest - lowest;
  }

  private boolean isBehindAll(int start, int end) {
    return start - end(limit - 1) >= 0 && end - start(first) > 0;
  }

  /// The last entry ends behind the number, and all are within 2 GiB: those behind the first that
  /// ends behind it also start there.
  private long acknowledgeInOrder(int number) {
    long found = NONE;
    while (end(first) - number <= 0) {
      if (end(first) == number) {
        found = found == NONE ? time(first) : found;
      }
      first++;
    }
    if (start(first) - number < 0) {
      put(first, number, end(first), time(first));
    }
    return found;
  }

  private long acknowledgeEach(int number) {
    long found = NONE;
    int from = first;
    int to = limit;
    limit = first;
    inOrder = true;
    for (int at = from; at < to; at++) {
      if (end(at) == number) {
        found = found == NONE ? time(at) : found;
      } else if (end(at) - number > 0) {
        keep(at, start(at) - number < 0 ? number : start(at));
      }
    }
    return found;
  }

  private void keep(int at, int start) {
    inOrder &= isEmpty() || isBehindAll(start, end(at));
    put(limit, start, end(at), time(at));
    limit++;
  }

  private void measure(int base) {
    spanKnown = true;
    spanBase = base;
    lowest = start(first) - base;
    highest = end(first) - base;
    for (int at = first + 1; at < limit; at++) {
      widen(start(at), end(at));
    }
  }

  private void widen(int start, int end) {
    if (Integer.compareUnsigned(start - spanBase, lowest) < 0) {
      lowest = start - spanBase;
    }
    if (Integer.compareUnsigned(end - spanBase, highest) > 0) {
      highest = end - spanBase;
    }
  }

  private void clear() {
    first = 0;
    limit = 0;
    inOrder = true;
    settled = false;
  }

  /// Moves the entries to the front where half of the room is free there, and grows otherwise.
  private void makeRoom() {
    int count = limit - first;
    if (first == 0 || first < count) {
      entries = Arrays.copyOf(entries, Math.min(entries.length * 2, 2 * WORDS * MOST));
      return;
    }
    System.arraycopy(entries, WORDS * first, entries, 0, WORDS * count);
    first = 0;
    limit = count;
  }

  private void put(int at, int start, int end, long nanos) {
    entries[WORDS * at] = (long) start << Integer.SIZE | Integer.toUnsignedLong(end);
    entries[WORDS * at + 1] = nanos;
  }

  private int start(int at) {
    return (int) (entries[WORDS * at] >>> Integer.SIZE);
  }

  private int end(int at) {
    return (int) entries[WORDS * at];
  }

  private long time(int at) {
    return entries[WORDS * at + 1];
  }
}
