package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// Tells whether a SYN belongs to the connection or opens another one between the same ends.
///
/// Another initial sequence number is another connection. So is the same one where the connection
/// was closed or reset: whoever starts again after that may by chance, or for lack of it, choose
/// the number again. What does not begin a connection: SYNs that are sent again, a simultaneous
/// open, pauses of any length, and a SYN-ACK, whatever its number.
final class Identity {
  private final boolean[] known = new boolean[2];
  private final int[] initial = new int[2];
  private final boolean[] closed = new boolean[2];
  private final boolean[] opened = new boolean[2];
  private boolean reset;
  private boolean over;

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
    opened[side] |= segment.syn();
    reset |= segment.rst();
    over |= isClosed() || segment.rst() && !isStillOpening(side);
  }

  /// Whether the end has sent a SYN that was not answered by another. A RST then answers an ACK
  /// that does not fit (RFC 5961, section 4), and the SYN is sent again.
  private boolean isStillOpening(int side) {
    return opened[side] && !opened[1 - side];
  }

  /// Whether both ends closed the connection, or one reset what was open.
  boolean isOver() {
    return over;
  }

  boolean isClosed() {
    return closed[0] && closed[1];
  }

  boolean isReset() {
    return reset;
  }
}
