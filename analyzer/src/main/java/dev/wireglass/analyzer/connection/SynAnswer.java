package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// The SYN of one end, with all its copies, and how long the first answer to it took.
final class SynAnswer {
  private final boolean toOriginator;

  /// The answer to the SYN of the other end, if that is awaited, too.
  @Nullable SynAnswer other;

  /// None, one, or 2 for more.
  private int copies;

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

  /// @param toOriginator whose SYN it answers
  SynAnswer(boolean toOriginator, @Nullable SynAnswer other) {
    this.toOriginator = toOriginator;
    this.other = other;
  }

  /// Whether it answers the originator's SYN.
  boolean isToOriginator() {
    return toOriginator;
  }

  /// A SYN was sent.
  void ask(Segment segment) {
    if (copies == 0 || segment.sequence() != sequence) {
      askFirst(segment);
    } else {
      askAgain(segment);
    }
    lastNanos = segment.timeNanos();
    lastTimestamp = segment.options().timestampValue();
  }

  /// Whether a segment of the other end acknowledges the SYN, if not only it.
  boolean isAnsweredBy(Segment segment) {
    return segment.acknowledgment() - sequence > 0;
  }

  /// How long that answer took, if it acknowledges the SYN alone; [Handshake#UNKNOWN] if it is not
  /// clear.
  long nanos(Segment answer) {
    boolean isOfSyn = answer.acknowledgment() - sequence <= space;
    return isOfSyn ? Math.max(Handshake.UNKNOWN, nanosUntil(answer)) : Handshake.UNKNOWN;
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
