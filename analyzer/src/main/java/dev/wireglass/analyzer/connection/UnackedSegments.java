package dev.wireglass.analyzer.connection;

import java.util.Arrays;

/// What one side sent and the other has not acknowledged yet, oldest first: start, end and time of
/// each segment, as tshark keeps them.
///
/// While every segment starts where the ones before end, or later, an acknowledgment costs no more
/// than what it takes out; after a retransmission all are looked at. The arrays are let go of when
/// everything is acknowledged, unless they are small.
final class UnackedSegments {
  /// How many there can be at most; what is sent beyond is not remembered.
  static final int MOST = 10_000;

  /// Stands for the time of no segment.
  static final long NONE = Long.MIN_VALUE;

  private static final int SMALLEST = 2;
  private static final int KEPT_WHEN_EMPTY = 8;
  private static final int[] NO_NUMBERS = {};
  private static final long[] NO_TIMES = {};

  private int[] starts = NO_NUMBERS;
  private int[] ends = NO_NUMBERS;
  private long[] times = NO_TIMES;

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

  boolean isFull() {
    return limit - first == MOST;
  }

  /// Adds a segment, while there are not [#MOST].
  ///
  /// @param start its sequence number
  /// @param end the sequence number behind it
  void add(int start, int end, long timeNanos) {
    if (limit == starts.length) {
      makeRoom();
    }
    inOrder &= isEmpty() || isBehindAll(start, end);
    settled &= start - settledNumber >= 0 && end - settledNumber > 0;
    if (spanKnown) {
      widen(start, end);
    }
    starts[limit] = start;
    ends[limit] = end;
    times[limit] = timeNanos;
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
        inOrder && ends[limit - 1] - number > 0
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
    if (inOrder && Integer.compareUnsigned(starts[first] - base, ends[last] - base) < 0) {
      return ends[last] - starts[first];
    }
    if (!spanKnown || spanBase != base) {
      measure(base);
    }
    return highest - lowest;
  }

  private boolean isBehindAll(int start, int end) {
    return start - ends[limit - 1] >= 0 && end - starts[first] > 0;
  }

  /// The last entry ends behind the number, and all are within 2 GiB: those behind the first that
  /// ends behind it also start there.
  private long acknowledgeInOrder(int number) {
    long found = NONE;
    while (ends[first] - number <= 0) {
      if (ends[first] == number) {
        found = found == NONE ? times[first] : found;
      }
      first++;
    }
    if (starts[first] - number < 0) {
      starts[first] = number;
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
      if (ends[at] == number) {
        found = found == NONE ? times[at] : found;
      } else if (ends[at] - number > 0) {
        keep(at, starts[at] - number < 0 ? number : starts[at]);
      }
    }
    return found;
  }

  private void keep(int at, int start) {
    inOrder &= isEmpty() || isBehindAll(start, ends[at]);
    starts[limit] = start;
    ends[limit] = ends[at];
    times[limit] = times[at];
    limit++;
  }

  private void measure(int base) {
    spanKnown = true;
    spanBase = base;
    lowest = starts[first] - base;
    highest = ends[first] - base;
    for (int at = first + 1; at < limit; at++) {
      widen(starts[at], ends[at]);
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
    if (starts.length > KEPT_WHEN_EMPTY) {
      starts = NO_NUMBERS;
      ends = NO_NUMBERS;
      times = NO_TIMES;
    }
  }

  /// Moves the entries to the front where half of the room is free there, and grows otherwise.
  private void makeRoom() {
    int count = limit - first;
    if (first == 0 || first < starts.length / 2) {
      int capacity = Math.clamp(starts.length * 2L, SMALLEST, 2 * MOST);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      times = Arrays.copyOf(times, capacity);
      return;
    }
    System.arraycopy(starts, first, starts, 0, count);
    System.arraycopy(ends, first, ends, 0, count);
    System.arraycopy(times, first, times, 0, count);
    first = 0;
    limit = count;
  }
}
