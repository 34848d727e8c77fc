package dev.wireglass.analyzer.connection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What one end sent in one quarter of the sequence space: ranges of sequence numbers, in their
/// order, that do not overlap. Of each it is known when it was sent last, whether it was sent
/// again, and whether it was acknowledged. Numbers count from the start of the quarter.
///
/// Acknowledged ranges that touch become one. Of the acknowledged ranges that do not (the capture
/// missed what is between them) the 32 latest are told apart: the holes before count as sent. Where
/// 8,192 ranges wait for their acknowledgment, the older half of them becomes one that does not
/// wait any longer. So usual connections hold a handful of ranges of 16 bytes each, and none holds
/// more than some 500 kB.
final class SentQuarter {
  static final int BITS = 30;
  static final int MOST_WAITING = 1 << 13;
  static final int MOST_HOLES = 32;

  /// The acknowledgment gives no round-trip time.
  static final long NO_ROUND_TRIP = -1;

  /// The acknowledgment is for exactly what was acknowledged before.
  static final long KNOWN = -2;

  static final long NEVER = Long.MIN_VALUE;

  /// Is no [#settledRange()].
  static final long NO_RANGE = 0;

  private static final int WORDS = 2;
  private static final int FEWEST = 1;
  private static final int SMALL = 64;
  private static final int SENT_AGAIN = 1;
  private static final int ACKNOWLEDGED = 2;
  private static final int MARK_BITS = 2;

  // From head to tail, exclusive: first and last number with the marks, and when it was sent.
  private long[] ranges = new long[WORDS * FEWEST];
  private char head;
  private char tail;
  private boolean outOfOrder;

  /// Which quarter it is, from 0 on.
  byte number;

  /// Another quarter of the same end.
  @Nullable SentQuarter next;

  /// Takes what was sent.
  ///
  /// @param last inclusive
  /// @return how many of the numbers had been sent before
  int put(int first, int last, long nanos) {
    limitWaiting();
    outOfOrder = false;
    int from = first;
    int again = 0;
    int at = firstThatEndsAtOrAfter(first);
    while (from <= last && at < tail) {
      int end;
      if (from < first(at)) {
        outOfOrder |= last < last(at);
        end = Math.min(last, first(at) - 1);
        at = insert(at, from, end, nanos);
      } else {
        end = Math.min(last, last(at));
        // One segment that repeats several ranges is a new transmission of the first of them only.
        sendAgain(at, again == 0 ? nanos : time(at));
        again += end - from + 1;
      }
      from = end + 1;
      at++;
    }
    if (from <= last) {
      insert(tail, from, last, nanos);
    }
    return again;
  }

  /// Whether the last that was put began before, and ended within or before, what had been sent.
  boolean wasOutOfOrder() {
    return outOfOrder;
  }

  /// Takes an acknowledgment of everything before a number.
  ///
  /// @param latest when any of what it acknowledges in the quarter before was sent, or [#NEVER]
  /// @return the time since the range that ends there was sent, if it was sent once, waited until
  ///   now, and nothing before it was sent later; else [#NO_ROUND_TRIP] or [#KNOWN]
  long acknowledge(int next, long nanos, long latest) {
    long result = NO_ROUND_TRIP;
    long latestPassed = latest;
    boolean merges = false;
    for (int at = head; at < tail && first(at) < next; at++) {
      boolean isExact = last(at) + 1 == next;
      latestPassed = Math.max(latestPassed, time(at));
      if (isAcknowledged(at)) {
        result = isExact ? KNOWN : NO_ROUND_TRIP;
      } else {
        result = isExact ? roundTrip(at, nanos, latestPassed) : NO_ROUND_TRIP;
        ranges[WORDS * at] |= ACKNOWLEDGED;
        merges = true;
      }
    }
    if (merges) {
      mergeAcknowledged();
    }
    return result;
  }

  /// Takes an acknowledgment of a later quarter.
  ///
  /// @return when any of what waited for it was sent, or [#NEVER]
  long acknowledgeAll() {
    long latest = NEVER;
    for (int at = head; at < tail; at++) {
      if (!isAcknowledged(at)) {
        ranges[WORDS * at] |= ACKNOWLEDGED;
        latest = Math.max(latest, time(at));
      }
    }
    if (latest != NEVER) {
      mergeAcknowledged();
    }
    return latest;
  }

  /// Takes an acknowledgment instead of a quarter that is settled.
  ///
  /// @param range the [#settledRange()], or [#NO_RANGE]
  /// @return [#KNOWN] or [#NO_ROUND_TRIP]
  static long acknowledgeSettled(long range, int next) {
    return range != NO_RANGE && last(range) + 1 == next ? KNOWN : NO_ROUND_TRIP;
  }

  /// Whether there is one range, and all of it was acknowledged.
  boolean isSettled() {
    return size() == 1 && isAcknowledged(head);
  }

  /// The only range, once it is settled, for [#putSettled(long, long)].
  long settledRange() {
    return ranges[WORDS * head];
  }

  /// When anything of the only range was sent last.
  long settledNanos() {
    return time(head);
  }

  /// Takes over what another one held, while it is empty.
  void putSettled(long range, long nanos) {
    put(0, range, nanos);
    tail = 1;
  }

  /// Whether it is worth keeping while it is empty.
  boolean isSmall() {
    return ranges.length <= WORDS * SMALL;
  }

  /// Lets go of room for more.
  void trim() {
    if (ranges.length > WORDS * size()) {
      ranges = Arrays.copyOfRange(ranges, WORDS * head, WORDS * tail);
      tail -= head;
      head = 0;
    }
  }

  /// Forgets everything.
  void clear() {
    head = 0;
    tail = 0;
    next = null;
  }

  /// How many ranges are told apart.
  int size() {
    return tail - head;
  }

  private long roundTrip(int at, long nanos, long latestPassed) {
    boolean isAmbiguous = (ranges[WORDS * at] & SENT_AGAIN) != 0 || latestPassed > time(at);
    return isAmbiguous || nanos < time(at) ? NO_ROUND_TRIP : nanos - time(at);
  }

  private void sendAgain(int at, long nanos) {
    ranges[WORDS * at] |= SENT_AGAIN;
    ranges[WORDS * at + 1] = nanos;
  }

  private int firstThatEndsAtOrAfter(int number) {
    if (head == tail || last(tail - 1) < number) {
      return tail;
    }
    int low = head;
    int high = tail - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (last(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int insert(int before, int first, int last, long nanos) {
    int fromHead = before - head;
    makeRoom();
    int at = head + fromHead;
    System.arraycopy(ranges, WORDS * at, ranges, WORDS * (at + 1), WORDS * (tail - at));
    tail++;
    put(at, range(first, last, 0), nanos);
    return at;
  }

  private void makeRoom() {
    int length = ranges.length / WORDS;
    if (tail < length) {
      return;
    }
    if (size() > length / 2) {
      length *= 2;
    } else if (size() < length / 8) {
      length /= 2;
    }
    var from = ranges;
    if (length * WORDS != from.length) {
      ranges = new long[length * WORDS];
    }
    System.arraycopy(from, WORDS * head, ranges, 0, WORDS * size());
    tail -= head;
    head = 0;
  }

  private void limitWaiting() {
    if (size() < MOST_WAITING) {
      return;
    }
    int middle = head + size() / 2;
    while (head < middle) {
      joinFirstTwo();
    }
  }

  private void mergeAcknowledged() {
    int waiting = head;
    while (waiting < tail && isAcknowledged(waiting)) {
      waiting++;
    }
    int to = waiting - 1;
    for (int from = to - 1; from >= head; from--) {
      if (last(from) + 1 != first(to)) {
        to--;
        move(from, to);
      } else {
        join(from, to);
      }
    }
    head = (char) Math.max(head, to);
    while (waiting - head > MOST_HOLES) {
      joinFirstTwo();
    }
  }

  private void joinFirstTwo() {
    join(head, head + 1);
    head++;
  }

  private void join(int from, int to) {
    put(to, range(first(from), last(to), ACKNOWLEDGED), Math.max(time(from), time(to)));
  }

  private void move(int from, int to) {
    put(to, ranges[WORDS * from], time(from));
  }

  private boolean isAcknowledged(int at) {
    return (ranges[WORDS * at] & ACKNOWLEDGED) != 0;
  }

  private int first(int at) {
    return (int) (ranges[WORDS * at] >>> Integer.SIZE);
  }

  private int last(int at) {
    return last(ranges[WORDS * at]);
  }

  private static int last(long range) {
    return (int) range >>> MARK_BITS;
  }

  private long time(int at) {
    return ranges[WORDS * at + 1];
  }

  private void put(int at, long range, long nanos) {
    ranges[WORDS * at] = range;
    ranges[WORDS * at + 1] = nanos;
  }

  private static long range(int first, int last, int marks) {
    return (long) first << Integer.SIZE | Integer.toUnsignedLong(last << MARK_BITS) | marks;
  }
}
