package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;
import org.jspecify.annotations.Nullable;

/// What is remembered of one direction for the sequence analysis. As in tshark, the numbers that it
/// expects are unknown while they are 0, although 0 is a number like any other.
final class SequenceSide {
  /// The window scale is not known, since no SYN was seen.
  static final short UNKNOWN_SCALE = -1;

  /// One side did not offer to scale windows, so both do not.
  static final short NO_SCALE = -2;

  /// RFC 7323, section 2.3.
  private static final int LARGEST_SCALE = 14;

  private static final int NO_WINDOW = -1;

  /// What is larger has wrapped around.
  private static final int MOST_IN_FLIGHT = 2_000_000_000;

  /// The duplicate ACKs are not counted: something was acknowledged that was not seen.
  private static final byte ACKED_UNSEEN = -1;

  /// Enough for a fast retransmission; more do not matter.
  private static final int MANY = 2;

  /// Null while nothing waits for an acknowledgment.
  private @Nullable UnackedSegments unacked;

  private final SideCounter counter;

  boolean hasBase;
  int base;
  int next;
  long nextNanos;
  int acknowledgeable;
  int acknowledgment;
  long nanos;

  /// In the present row: up to [#MANY], or [#ACKED_UNSEEN].
  byte duplicateAcks;

  int window = NO_WINDOW;
  short scale = UNKNOWN_SCALE;
  boolean expectsFirstAck;
  short lastEvents;

  /// Whether the bytes in flight are known: not from a lost segment to the next ACK.
  boolean flightKnown = true;

  private int sackedBytes;
  private int maxBytesInFlight;

  /// @param counter counts what is rare
  SequenceSide(SideCounter counter) {
    this.counter = counter;
  }

  void base(int number) {
    hasBase = true;
    base = number;
  }

  /// The window in bytes that the other side has to keep to.
  int scaled(Segment segment) {
    boolean isScaled = scale > 0 && !segment.syn();
    return isScaled ? segment.window() << Math.min(scale, LARGEST_SCALE) : segment.window();
  }

  /// The end of the window that this side offered last. The window of a SYN is never scaled.
  int windowEnd() {
    boolean isScaled = scale > 0 && !expectsFirstAck;
    return acknowledgment + (isScaled ? window << Math.min(scale, LARGEST_SCALE) : window);
  }

  void countDuplicateAck() {
    long row = duplicateAcks <= 0 ? 1 : counter.of(RareCount.LAST_ROW) + 1;
    counter.set(RareCount.LAST_ROW, row);
    if (row > counter.of(RareCount.LONGEST_ROW)) {
      counter.set(RareCount.LONGEST_ROW, row);
    }
    duplicateAcks = (byte) (duplicateAcks == ACKED_UNSEEN ? 1 : Math.min(duplicateAcks + 1, MANY));
  }

  /// Whether this side may have asked for data again: by duplicate ACKs, or unseen, as the capture
  /// lacks what it sent.
  boolean asksAgain() {
    return duplicateAcks == ACKED_UNSEEN || duplicateAcks >= MANY;
  }

  /// An acknowledgment goes beyond what this side sent.
  ///
  /// @return whether that was not known before
  boolean isNewlyUnseen() {
    if (acknowledgeable - next < 0) {
      acknowledgeable = next;
      return true;
    }
    boolean isNew = duplicateAcks == 0;
    duplicateAcks = ACKED_UNSEEN;
    return isNew;
  }

  /// How old what a segment of this side repeats is taken to be: as the oldest that was not
  /// acknowledged, or else as what reached furthest.
  long sinceSent(Segment segment) {
    return segment.timeNanos() - (unacked == null ? nextNanos : unacked.oldestNanos());
  }

  /// Remembers what a segment of this side sent.
  ///
  /// @param isProbe of a zero window; its byte will be sent again
  void send(Segment segment, boolean isProbe, Spares<UnackedSegments> pool) {
    int end = segment.sequence() + (int) segment.payloadLength();
    boolean isSynOrFin = segment.syn() || segment.fin();
    if ((isSynOrFin || segment.payloadLength() > 0) && (unacked == null || !unacked.isFull())) {
      end += isSynOrFin ? 1 : 0;
      if (unacked == null) {
        unacked = pool.take();
      }
      unacked.add(segment.sequence(), end, segment.timeNanos());
    }
    if (!isProbe) {
      advance(segment, end);
    }
    window = segment.window();
    acknowledgment = segment.acknowledgment();
    nanos = segment.timeNanos();
  }

  /// Remembers what a segment of the other side acknowledged.
  ///
  /// @return the time since that was sent, or 0 where it is not known
  long receive(Segment segment, Spares<UnackedSegments> pool) {
    if (unacked == null) {
      return 0;
    }
    long sentNanos = unacked.acknowledge(segment.acknowledgment());
    if (unacked.isEmpty()) {
      pool.put(unacked);
      unacked = null;
    }
    boolean isKnown = sentNanos != UnackedSegments.NONE && segment.timeNanos() > sentNanos;
    return isKnown ? segment.timeNanos() - sentNanos : 0;
  }

  /// Remembers the window scale and the bytes in SACK blocks.
  void readOptions(TcpOptions options) {
    if (options.windowScale() != TcpOptions.NONE) {
      scale = (short) options.windowScale();
    }
    sackedBytes = 0;
    for (int block = 0; block < options.sackBlocks(); block++) {
      sackedBytes += options.sackRightEdge(block) - options.sackLeftEdge(block);
    }
  }

  /// Measures the bytes in flight after a segment of this side with data.
  ///
  /// @param receiver whose SACK blocks count
  void measureFlight(Segment segment, SequenceSide receiver) {
    if (segment.payloadLength() == 0 || !flightKnown || unacked == null) {
      return;
    }
    int control = segment.syn() || segment.fin() ? 1 : 0;
    int inFlight = unacked.span(base) - control - receiver.sackedBytes;
    if (inFlight < MOST_IN_FLIGHT) {
      maxBytesInFlight = Math.max(maxBytesInFlight, inFlight);
    }
  }

  /// Counts the events of a segment of this side.
  void count(int events) {
    counter.countEvents(events);
    lastEvents = (short) events;
  }

  SequenceRecord record(int[] rare, Distribution ackRtt, Distribution retransmissionDelay) {
    return new SequenceRecord(rare, ackRtt, retransmissionDelay, maxBytesInFlight);
  }

  private void advance(Segment segment, int end) {
    if (next == 0 || end - next > 0) {
      next = end;
      nextNanos = segment.timeNanos();
    }
    if (acknowledgeable == 0 || segment.sequence() == acknowledgeable) {
      acknowledgeable = next;
    }
  }
}
