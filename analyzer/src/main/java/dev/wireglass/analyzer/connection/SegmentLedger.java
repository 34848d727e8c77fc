package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

/// Keeps account of what both ends of a connection sent, sent again and acknowledged. What the
/// numbers mean stands in [LedgerRecord].
final class SegmentLedger {
  /// RFC 7323, section 2.3.
  private static final int MOST_SHIFT = 14;

  private final LedgerSide originator = new LedgerSide();
  private final LedgerSide responder = new LedgerSide();
  private byte originatorShift = TcpOptions.NONE;
  private byte responderShift = TcpOptions.NONE;

  void take(Segment segment, boolean fromOriginator) {
    var sender = fromOriginator ? originator : responder;
    var receiver = fromOriginator ? responder : originator;
    if (segment.syn()) {
      learnShift(segment.options().windowScale(), fromOriginator);
    }
    sender.send(segment);
    long window = window(segment, fromOriginator ? originatorShift : responderShift);
    if (segment.ack()) {
      receiver.answer(segment, window);
    }
    if (!segment.rst() && (segment.ack() || segment.syn())) {
      receiver.offer(window);
    }
  }

  LedgerRecord record(boolean ofOriginator) {
    return (ofOriginator ? originator : responder).record();
  }

  private void learnShift(int offered, boolean fromOriginator) {
    byte shift = (byte) Math.min(offered, MOST_SHIFT);
    if (fromOriginator) {
      originatorShift = shift;
    } else {
      responderShift = shift;
    }
  }

  private long window(Segment segment, byte shift) {
    boolean isScaled =
        !segment.syn() && originatorShift != TcpOptions.NONE && responderShift != TcpOptions.NONE;
    return isScaled ? (long) segment.window() << shift : segment.window();
  }
}
