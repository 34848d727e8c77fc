package dev.wireglass.analyzer.connection;

/// What a segment was, seen from what came before it: the names and rules of tshark 4.0's
/// `tcp.analysis` fields. A segment may be several of them at once.
public enum SegmentEvent {
  /// `retransmission`: a SYN, FIN or data that do not go beyond what was sent before, and are
  /// neither out of order nor a keep-alive. Fast and spurious ones are retransmissions too.
  RETRANSMISSION,
  /// `fast_retransmission`: comes within 20 ms of at least the second duplicate ACK that asks for
  /// it, or of any that does where the capture lacks some of what its sender sent.
  FAST_RETRANSMISSION,
  /// `spurious_retransmission`: data that were acknowledged already.
  SPURIOUS_RETRANSMISSION,
  /// `out_of_order`: does not go beyond what was sent before, but comes so soon after it, within
  /// the initial round-trip time or 3 ms, that it was rather delayed than sent again.
  OUT_OF_ORDER,
  /// `duplicate_ack`: an ACK without data that repeats number and window of the one before, while
  /// nothing was sent in its direction.
  DUPLICATE_ACK,
  /// `zero_window`: closes the window; not with SYN, FIN or RST.
  ZERO_WINDOW,
  /// `zero_window_probe`: the next byte of data, alone, though the other side's window is closed.
  ZERO_WINDOW_PROBE,
  /// `zero_window_probe_ack`: repeats the closed window right after a probe.
  ZERO_WINDOW_PROBE_ACK,
  /// `window_full`: data up to the very end of the other side's window.
  WINDOW_FULL,
  /// `window_update`: an ACK without data that only changes the window, and does not close it.
  WINDOW_UPDATE,
  /// `keep_alive`: at most one byte, and the one before the next; not with SYN, FIN or RST.
  KEEP_ALIVE,
  /// `keep_alive_ack`: repeats the ACK before right after a keep-alive.
  KEEP_ALIVE_ACK,
  /// `lost_segment`: starts beyond what was sent before, so something was not captured. Not with
  /// RST.
  LOST_SEGMENT,
  /// `ack_lost_segment`: acknowledges what was not captured.
  ACK_LOST_SEGMENT,
  /// `reused_ports`: a SYN whose sequence number is not that of the SYN before.
  REUSED_PORTS;

  /// The bit that stands for this event in a set of events.
  public int bit() {
    return 1 << ordinal();
  }

  /// Whether a set of events has this one.
  ///
  /// @param bits the bits of the events, added up
  public boolean isIn(int bits) {
    return (bits & bit()) != 0;
  }
}
