package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// Takes the two ends of a connection from state to state, by Zeek's rules.
final class StateMachine {
  private StateMachine() {}

  /// @param sender of the segment
  /// @param peer the other end
  static void take(Segment segment, HistorySide sender, HistorySide peer) {
    switch (sender.state()) {
      case SILENT -> takeFirst(segment, sender, peer);
      case SYN_SENT -> takeEnd(segment, sender);
      case PARTIAL, ESTABLISHED -> takeLater(segment, sender, peer);
      case CLOSED -> {
        if (segment.rst() && peer.state() != SideState.CLOSED) {
          sender.become(SideState.RESET);
        }
      }
      case RESET -> {}
    }
  }

  private static void takeFirst(Segment segment, HistorySide sender, HistorySide peer) {
    if (segment.syn()) {
      open(sender, peer);
    }
    takeEnd(segment, sender);
    if (sender.state() == SideState.SILENT) {
      join(segment, sender, peer);
    }
  }

  /// The originator's SYN may have been captured behind the answer to it.
  private static void open(HistorySide sender, HistorySide peer) {
    if (sender.isOriginator() && peer.state() != SideState.ESTABLISHED) {
      sender.become(SideState.SYN_SENT);
      return;
    }
    if (peer.state() == SideState.SYN_SENT) {
      peer.become(SideState.ESTABLISHED);
    }
    sender.become(SideState.ESTABLISHED);
  }

  private static void takeEnd(Segment segment, HistorySide sender) {
    if (segment.fin()) {
      sender.become(SideState.CLOSED);
    }
    if (segment.rst()) {
      sender.become(SideState.RESET);
    }
  }

  /// The first segment has neither SYN nor FIN nor RST. An ACK alone is no answer to a SYN: it may
  /// be about an older connection (RFC 5961, section 4).
  private static void join(Segment segment, HistorySide sender, HistorySide peer) {
    if (peer.state() == SideState.SYN_SENT && segment.payloadLength() == 0) {
      return;
    }
    boolean answers = segment.ack() && peer.state() == SideState.ESTABLISHED;
    sender.become(answers ? SideState.ESTABLISHED : SideState.PARTIAL);
  }

  private static void takeLater(Segment segment, HistorySide sender, HistorySide peer) {
    if (segment.syn() && !segment.ack() && isUnanswered(sender, peer)) {
      sender.become(SideState.SYN_SENT);
    }
    if (segment.rst()) {
      sender.become(SideState.RESET);
    } else if (segment.fin()) {
      sender.become(SideState.CLOSED);
      if (peer.state() == SideState.RESET && peer.previous() == SideState.CLOSED) {
        peer.become(SideState.CLOSED);
      }
    }
  }

  private static boolean isUnanswered(HistorySide sender, HistorySide peer) {
    return sender.state() == SideState.PARTIAL && peer.state() == SideState.SILENT;
  }
}
