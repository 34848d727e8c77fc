package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// The timestamps that one end sent and the other end did not yet echo, oldest first.
///
/// At most 128 are remembered, some 1.5 kB; what is sent when so many are on their way is not
/// timed.
final class TimestampEchoes {
  static final int MOST = 128;

  static final long UNKNOWN = -1;

  private static final long NEVER = Long.MIN_VALUE;
  private static final int WORDS = 2;
  private static final int FEWEST = 1;
  private static final long[] NONE = {};

  // A ring: from head on, size of them, each a value and, behind it, a time.
  private long[] ring = NONE;
  private short head;
  private short size;

  /// There will hardly be more.
  private boolean closing;

  private boolean sent;
  private int newest;
  private boolean acknowledged;
  private int highest;

  /// Takes a segment of this end that has timestamps.
  void send(Segment segment) {
    int value = segment.options().timestampValue();
    closing |= segment.fin();
    if (segment.sequenceSpace() == 0 || sent && value - newest <= 0) {
      return;
    }
    sent = true;
    newest = value;
    if (size < MOST) {
      add(value, segment.timeNanos());
    }
  }

  /// Takes a segment with ACK of the other end.
  ///
  /// @return the time since what it echoes was sent, or [#UNKNOWN]
  long answer(Segment segment) {
    boolean advances = !acknowledged || segment.acknowledgment() - highest > 0;
    if (advances) {
      acknowledged = true;
      highest = segment.acknowledgment();
    }
    if (!segment.options().hasTimestamps()) {
      return UNKNOWN;
    }
    long sentNanos = takeUntil(segment.options().timestampEchoReply());
    boolean isKnown = advances && sentNanos != NEVER && segment.timeNanos() >= sentNanos;
    return isKnown ? segment.timeNanos() - sentNanos : UNKNOWN;
  }

  private void add(int value, long nanos) {
    if (WORDS * size == ring.length) {
      grow();
    }
    int at = WORDS * ((head + size) % (ring.length / WORDS));
    ring[at] = value;
    ring[at + 1] = nanos;
    size++;
  }

  private void grow() {
    long[] larger = new long[Math.max(WORDS * FEWEST, ring.length * 2)];
    int fromHead = ring.length - WORDS * head;
    System.arraycopy(ring, WORDS * head, larger, 0, fromHead);
    System.arraycopy(ring, 0, larger, fromHead, WORDS * head);
    ring = larger;
    head = 0;
  }

  /// @return when the timestamp that is echoed was sent, or [#NEVER] if it does not wait for that
  private long takeUntil(int echo) {
    long nanos = NEVER;
    while (size > 0 && (int) ring[WORDS * head] - echo <= 0) {
      if (ring[WORDS * head] == echo) {
        nanos = ring[WORDS * head + 1];
      }
      head = (short) ((head + 1) % (ring.length / WORDS));
      size--;
    }
    if (size == 0 && closing) {
      ring = NONE;
      head = 0;
    }
    return nanos;
  }
}
