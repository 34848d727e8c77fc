package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// How far the sequence numbers of one end went, in positions: sequence numbers that count from the
/// SYN on, which is at 0, and go on beyond 4 GiB. Where the SYN was not seen, the first segment is
/// at 1.
final class SequenceTrack {
  /// A SYN, a RST or an ACK number 0 that is further off says nothing about what was sent.
  private static final int FARTHEST_JUMP = 1 << 20;

  /// Behind all positions.
  private static final long NO_FIN = Long.MAX_VALUE;

  /// The sequence number at position 0.
  private int start;

  /// Behind the last that was sent.
  private long sent;

  /// Behind the last that was acknowledged.
  private long acknowledged;

  /// Where the FIN is, or [#NO_FIN].
  private long finPosition = NO_FIN;

  /// The first segment, or a SYN that makes the others void.
  void begin(Segment segment) {
    boolean syn = segment.syn();
    start = syn ? segment.sequence() : segment.sequence() - 1;
    sent = syn ? space(segment) : 1;
    acknowledged = 0;
  }

  /// The other end acknowledged something before anything of this one was seen.
  void beginUnseen(int acknowledgment) {
    start = acknowledgment - 1;
    sent = 0;
    acknowledged = 0;
  }

  boolean startsAt(int sequence) {
    return start == sequence;
  }

  /// Where a sequence number is, if it is less than 2 GiB off the last that was sent.
  long positionOf(int sequence) {
    return sent + (sequence - (start + (int) sent));
  }

  /// The end sent a segment.
  ///
  /// @return whether it carried data and nothing new
  boolean send(Segment segment, long position) {
    long end = position + space(segment);
    if (segment.fin()) {
      finPosition = end - 1;
    }
    if (isFarJump(segment, end)) {
      return false;
    }
    boolean isNew = end > sent || segment.fin() && sent == 1;
    sent = isNew ? end : sent;
    return !isNew && segment.payloadLength() > 0;
  }

  /// The other end sent an acknowledgment number.
  ///
  /// @return its position
  long acknowledge(Segment segment) {
    int number = segment.acknowledgment();
    int ahead = number - (start + (int) acknowledged);
    long position = acknowledged + ahead;
    boolean isFarZero = number == 0 && ahead > FARTHEST_JUMP;
    if (ahead > 0 && !segment.rst() && !isFarZero) {
      acknowledged = position;
    }
    return position;
  }

  /// The position up to which an acknowledgment is one of data: a FIN takes a position, but there
  /// is nothing to be seen.
  long dataBefore(long position) {
    return Math.min(position, finPosition);
  }

  /// Whether the positions leave room for data besides SYN and FIN.
  boolean hasData() {
    return Math.max(sent, acknowledged) > (finPosition == NO_FIN ? 1 : 2);
  }

  private boolean isFarJump(Segment segment, long end) {
    return (segment.syn() || segment.rst()) && Math.abs(end - sent) > FARTHEST_JUMP;
  }

  /// What a RST carries is text for people (RFC 9293, section 3.5.3).
  private static long space(Segment segment) {
    long data = segment.rst() ? segment.payloadLength() : 0;
    return segment.sequenceSpace() - data;
  }
}
