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
  // One bit for each side, in front of them those of who closed. All in one byte, so that the
  // object takes 32.
  private static final int ORIGINATOR = 1;
  private static final int RESPONDER = 2;
  private static final int CLOSED_SHIFT = 2;
  private static final int BOTH_CLOSED = (ORIGINATOR | RESPONDER) << CLOSED_SHIFT;

  private byte knownAndClosed;
  private boolean reset;
  private int originatorInitial;
  private int responderInitial;

  /// Whether the originator sent nothing but SYNs so far.
  private boolean isCalling;

  /// The last number that the answer to a SYN may acknowledge.
  private int lastCalled;

  /// Whether the responder answered by acknowledging something else.
  private boolean isChallenged;

  private int challenge;

  /// @param hasOneEnd address and port of both ends are the same: all is from the originator
  Identity(boolean hasOneEnd) {
    knownAndClosed = (byte) (hasOneEnd ? RESPONDER << CLOSED_SHIFT : 0);
  }

  /// Whether the segment opens another connection.
  boolean isEndedBy(Segment segment, boolean fromOriginator) {
    if (!segment.syn() || segment.ack() || segment.rst()) {
      return false;
    }
    int initial = fromOriginator ? originatorInitial : responderInitial;
    return isKnown(fromOriginator) && (initial != segment.sequence() || isOver());
  }

  void take(Segment segment, boolean fromOriginator) {
    if (!isKnown(fromOriginator)) {
      learn(segment.syn() ? segment.sequence() : segment.sequence() - 1, fromOriginator);
    } else if (segment.syn() && segment.ack()) {
      learn(segment.sequence(), fromOriginator);
    }
    if (segment.ack() && !isKnown(!fromOriginator)) {
      learn(segment.acknowledgment() - 1, !fromOriginator);
    }
    knownAndClosed |= (byte) (segment.fin() ? side(fromOriginator) << CLOSED_SHIFT : 0);
    reset |= segment.rst() && !(fromOriginator && answersChallenge(segment));
    if (fromOriginator) {
      isCalling = segment.syn() && !segment.ack();
      lastCalled = segment.sequence() + segment.sequenceSpace();
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
    return (knownAndClosed & BOTH_CLOSED) == BOTH_CLOSED;
  }

  boolean isReset() {
    return reset;
  }

  private boolean isKnown(boolean ofOriginator) {
    return (knownAndClosed & side(ofOriginator)) != 0;
  }

  private void learn(int number, boolean ofOriginator) {
    knownAndClosed |= (byte) side(ofOriginator);
    if (ofOriginator) {
      originatorInitial = number;
    } else {
      responderInitial = number;
    }
  }

  private boolean mayAcknowledge(int number) {
    return number - originatorInitial > 0 && number - lastCalled <= 0;
  }

  private boolean answersChallenge(Segment segment) {
    return isChallenged && segment.sequence() == challenge;
  }

  private static int side(boolean ofOriginator) {
    return ofOriginator ? ORIGINATOR : RESPONDER;
  }
}
