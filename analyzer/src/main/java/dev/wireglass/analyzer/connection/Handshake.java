package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// How long each end took to answer the SYN of the other, seen from where the capture was made.
/// Together the two are the round trip between the ends.
///
/// A SYN that was sent again leaves open which of its copies was answered (Karn's rule, RFC 6298,
/// section 3). Timestamps tell (RFC 7323, section 4); without them the time is unknown.
final class Handshake {
  /// What stands for a time that is not known.
  static final long UNKNOWN = -1;

  /// There was no answer yet.
  private static final long WAITING = -2;

  /// The answers to the SYNs, the later SYN first, until they come.
  private @Nullable SynAnswer awaited;

  private long serverNanos = WAITING;
  private long clientNanos = WAITING;

  /// Takes the next segment of the connection, in the order of the capture. What has a wrong
  /// checksum did not arrive.
  void take(Segment segment, boolean fromOriginator) {
    if (segment.checksumState() == ChecksumState.WRONG) {
      return;
    }
    if (segment.ack()) {
      answer(segment, fromOriginator);
    }
    if (segment.syn()) {
      ask(segment, fromOriginator);
    }
  }

  /// From the originator's SYN to the SYN with ACK that acknowledges it, in nanoseconds: the round
  /// trip between the capture and the responder. Not negative, or [#UNKNOWN].
  long serverRttNanos() {
    return Math.max(UNKNOWN, serverNanos);
  }

  /// From the responder's SYN, mostly with ACK, to the first acknowledgment of it, in nanoseconds:
  /// the round trip between the capture and the originator. Not negative, or [#UNKNOWN].
  long clientRttNanos() {
    return Math.max(UNKNOWN, clientNanos);
  }

  /// A SYN behind the answer is a late copy.
  private void ask(Segment segment, boolean fromOriginator) {
    if ((fromOriginator ? serverNanos : clientNanos) != WAITING) {
      return;
    }
    var answer = find(fromOriginator);
    if (answer == null) {
      answer = new SynAnswer(fromOriginator, awaited);
      awaited = answer;
    }
    answer.ask(segment);
  }

  private void answer(Segment segment, boolean fromOriginator) {
    var answer = find(!fromOriginator);
    if (answer == null || !answer.isAnsweredBy(segment)) {
      return;
    }
    if (fromOriginator) {
      clientNanos = segment.rst() ? UNKNOWN : answer.nanos(segment);
    } else {
      serverNanos = segment.syn() ? answer.nanos(segment) : UNKNOWN;
    }
    remove(answer);
  }

  private @Nullable SynAnswer find(boolean toOriginator) {
    var answer = awaited;
    while (answer != null && answer.isToOriginator() != toOriginator) {
      answer = answer.other;
    }
    return answer;
  }

  private void remove(SynAnswer answer) {
    if (answer == awaited) {
      awaited = answer.other;
    } else if (awaited != null) {
      awaited.other = null;
    }
  }
}
