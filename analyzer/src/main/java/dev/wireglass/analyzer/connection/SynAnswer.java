package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// The SYN of one end, with all its copies, and how long the first answer to it took.
final class SynAnswer {
  /// None, one, or 2 for more.
  private int copies;

  private boolean isOver;
  private int sequence;
  private int space;
  private long firstNanos;
  private long lastNanos;
  private boolean allHaveTimestamps;

  /// Whether its timestamp is not that of the second copy.
  private boolean isFirstDistinct;

  /// Whether its timestamp is not that of the copy before. Clocks only go forward.
  private boolean isLastDistinct;

  private int firstTimestamp;
  private int lastTimestamp;
  private long nanos = Handshake.UNKNOWN;

  /// A SYN was sent, unless there was an answer before: then it is a late copy of it.
  void ask(Segment segment) {
    if (isOver) {
      return;
    }
    if (copies == 0 || segment.sequence() != sequence) {
      askFirst(segment);
    } else {
      askAgain(segment);
    }
    lastNanos = segment.timeNanos();
    lastTimestamp = segment.options().timestampValue();
  }

  /// The other end acknowledged something.
  ///
  /// @param counts whether the segment is of the kind whose time is wanted; others end the waiting
  void answer(Segment segment, boolean counts) {
    int ahead = segment.acknowledgment() - sequence;
    if (copies == 0 || isOver || ahead <= 0) {
      return;
    }
    isOver = true;
    if (counts && ahead <= space) {
      nanos = Math.max(Handshake.UNKNOWN, nanosUntil(segment));
    }
  }

  long nanos() {
    return nanos;
  }

  private void askFirst(Segment segment) {
    copies = 1;
    sequence = segment.sequence();
    space = segment.sequenceSpace();
    firstNanos = segment.timeNanos();
    firstTimestamp = segment.options().timestampValue();
    allHaveTimestamps = segment.options().hasTimestamps();
  }

  private void askAgain(Segment segment) {
    int timestamp = segment.options().timestampValue();
    if (copies == 1) {
      isFirstDistinct = timestamp != firstTimestamp;
    }
    isLastDistinct = timestamp != lastTimestamp;
    allHaveTimestamps &= segment.options().hasTimestamps();
    copies = 2;
  }

  /// Since the copy that is answered, if that is clear.
  private long nanosUntil(Segment answer) {
    if (copies == 1) {
      return answer.timeNanos() - firstNanos;
    }
    if (allHaveTimestamps && answer.options().hasTimestamps()) {
      int echoed = answer.options().timestampEchoReply();
      if (isLastDistinct && echoed == lastTimestamp) {
        return answer.timeNanos() - lastNanos;
      }
      if (isFirstDistinct && echoed == firstTimestamp) {
        return answer.timeNanos() - firstNanos;
      }
    }
    return Handshake.UNKNOWN;
  }
}
