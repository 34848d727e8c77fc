package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// Tells whether a SYN belongs to the connection or opens another one between the same ends.
///
/// Another initial sequence number is another connection. So is the same one where the connection
/// was closed or reset: whoever starts again after that may by chance, or for lack of it, choose
/// the number again. What does not begin a connection: SYNs that are sent again, a simultaneous
/// open, pauses of any length, and a SYN-ACK, whatever its number.
///
/// An ACK that the originator's SYN cannot have caused is about an older connection of the same
/// ends (a challenge ACK, RFC 5961, section 4.2). The RST that answers it (RFC 9293, section
/// 3.10.7.3) resets the older connection, so that the SYN, once it is sent again, opens this one.
final class Identity {
  private final boolean[] known = new boolean[2];
  private final int[] initial = new int[2];
  private final boolean[] closed = new boolean[2];
  private final boolean hasOneEnd;
  private boolean reset;

  /// Whether the originator sent nothing but SYNs so far, and what the responder may acknowledge.
  private boolean isCalling;

  private int firstCalled;
  private int lastCalled;

  private boolean isChallenged;
  private int challenge;

  /// @param hasOneEnd address and port of both ends are the same
  Identity(boolean hasOneEnd) {
    this.hasOneEnd = hasOneEnd;
  }

  /// Whether the segment opens another connection.
  boolean isEndedBy(Segment segment, boolean fromOriginator) {
    if (!segment.syn() || segment.ack() || segment.rst()) {
      return false;
    }
    int side = fromOriginator ? 0 : 1;
    return known[side] && (initial[side] != segment.sequence() || isOver());
  }

  void take(Segment segment, boolean fromOriginator) {
    int side = fromOriginator ? 0 : 1;
    if (!known[side]) {
      known[side] = true;
      initial[side] = segment.syn() ? segment.sequence() : segment.sequence() - 1;
    } else if (segment.syn() && segment.ack()) {
      initial[side] = segment.sequence();
    }
    if (segment.ack() && !known[1 - side]) {
      known[1 - side] = true;
      initial[1 - side] = segment.acknowledgment() - 1;
    }
    closed[side] |= segment.fin();
    reset |= segment.rst() && !(fromOriginator && answersChallenge(segment));
    if (fromOriginator) {
      call(segment);
    } else if (segment.ack() && !segment.rst()) {
      isChallenged = isCalling && !mayAcknowledge(segment.acknowledgment());
      challenge = segment.acknowledgment();
    }
  }

  /// Whether both ends closed the connection, or one reset it.
  boolean isOver() {
    return reset || isClosed();
  }

  boolean isClosed() {
    return closed[0] && (closed[1] || hasOneEnd);
  }

  boolean isReset() {
    return reset;
  }

  private void call(Segment segment) {
    isCalling = segment.syn() && !segment.ack();
    if (isCalling) {
      firstCalled = segment.sequence() + 1;
      lastCalled = segment.sequence() + segment.sequenceSpace();
    }
  }

  private boolean mayAcknowledge(int number) {
    return number - firstCalled >= 0 && number - lastCalled <= 0;
  }

  private boolean answersChallenge(Segment segment) {
    return isChallenged && segment.sequence() == challenge;
  }
}
