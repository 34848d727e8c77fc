package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

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

  private static final int EVENTS = SegmentEvent.values().length;
  private static final long[] NO_COUNTS = {};

  /// What is larger has wrapped around.
  private static final int MOST_IN_FLIGHT = 2_000_000_000;

  /// The duplicate ACKs are not counted: something was acknowledged that was not seen.
  private static final int ACKED_UNSEEN = -1;

  final UnackedSegments unacked = new UnackedSegments();
  private final Samples ackRtt = new Samples();

  boolean hasBase;
  int base;
  int next;
  long nextNanos;
  int acknowledgeable;
  int acknowledgment;
  long nanos;
  int duplicateAcks;
  int window = NO_WINDOW;
  short scale = UNKNOWN_SCALE;
  boolean expectsFirstAck;
  int lastEvents;

  /// Whether the bytes in flight are known: not from a lost segment to the next ACK.
  boolean flightKnown = true;

  /// By the order of the events. Most connections have few, so there is none before the first.
  private long[] counts = NO_COUNTS;

  private int sackedBytes;
  private int maxBytesInFlight;

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
    duplicateAcks = duplicateAcks == ACKED_UNSEEN ? 1 : duplicateAcks + 1;
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

  /// Remembers what a segment of this side sent.
  ///
  /// @param isProbe of a zero window; its byte will be sent again
  void send(Segment segment, boolean isProbe) {
    int end = segment.sequence() + (int) segment.payloadLength();
    boolean isSynOrFin = segment.syn() || segment.fin();
    if ((isSynOrFin || segment.payloadLength() > 0) && !unacked.isFull()) {
      end += isSynOrFin ? 1 : 0;
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
  void receive(Segment segment) {
    long sentNanos = unacked.acknowledge(segment.acknowledgment());
    if (sentNanos != UnackedSegments.NONE && segment.timeNanos() > sentNanos) {
      ackRtt.add(segment.timeNanos() - sentNanos);
    }
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
    if (segment.payloadLength() == 0 || !flightKnown || unacked.isEmpty()) {
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
    lastEvents = events;
    if (events != 0 && counts.length == 0) {
      counts = new long[EVENTS];
    }
    for (int rest = events; rest != 0; rest &= rest - 1) {
      counts[Integer.numberOfTrailingZeros(rest)]++;
    }
  }

  SequenceRecord record() {
    return new SequenceRecord(counts, ackRtt.distribution(), maxBytesInFlight);
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
