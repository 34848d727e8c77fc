package dev.wireglass.analyzer.connection;

import static dev.wireglass.analyzer.connection.SegmentEvent.ACK_LOST_SEGMENT;
import static dev.wireglass.analyzer.connection.SegmentEvent.DUPLICATE_ACK;
import static dev.wireglass.analyzer.connection.SegmentEvent.FAST_RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.KEEP_ALIVE;
import static dev.wireglass.analyzer.connection.SegmentEvent.KEEP_ALIVE_ACK;
import static dev.wireglass.analyzer.connection.SegmentEvent.LOST_SEGMENT;
import static dev.wireglass.analyzer.connection.SegmentEvent.OUT_OF_ORDER;
import static dev.wireglass.analyzer.connection.SegmentEvent.RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.SPURIOUS_RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.WINDOW_FULL;
import static dev.wireglass.analyzer.connection.SegmentEvent.WINDOW_UPDATE;
import static dev.wireglass.analyzer.connection.SegmentEvent.ZERO_WINDOW;
import static dev.wireglass.analyzer.connection.SegmentEvent.ZERO_WINDOW_PROBE;
import static dev.wireglass.analyzer.connection.SegmentEvent.ZERO_WINDOW_PROBE_ACK;

import dev.wireglass.analyzer.tcp.Segment;

/// Which events a segment is, by what both sides sent before, in the order in which tshark asks.
/// Windows are compared as on the wire.
final class SequenceRules {
  private static final long LONGEST_FAST_NANOS = 20_000_000;

  private SequenceRules() {}

  /// Whether the next byte comes alone although the window is closed.
  static boolean isZeroWindowProbe(Segment segment, SequenceSide sender, SequenceSide receiver) {
    return segment.payloadLength() == 1
        && segment.sequence() == sender.next
        && receiver.window == 0;
  }

  /// What the number alone tells.
  static int gap(Segment segment, SequenceSide sender) {
    boolean isGap = sender.next != 0 && segment.sequence() - sender.next > 0 && !segment.rst();
    return isGap ? LOST_SEGMENT.bit() : 0;
  }

  /// What segments without SYN, FIN and RST are that is neither about the order of data nor about
  /// repeated ACKs.
  static int plain(Segment segment, SequenceSide sender, SequenceSide receiver) {
    int events = segment.window() == 0 ? ZERO_WINDOW.bit() : 0;
    if (segment.payloadLength() <= 1 && segment.sequence() == sender.next - 1) {
      events |= KEEP_ALIVE.bit();
    }
    if (repeatsNumbers(segment, sender)
        && segment.window() != 0
        && segment.window() != sender.window) {
      events |= WINDOW_UPDATE.bit();
    }
    if (fillsWindow(segment, receiver)) {
      events |= WINDOW_FULL.bit();
    }
    return events;
  }

  /// What segments without SYN, FIN and RST are that repeat the one before.
  static int repeated(Segment segment, SequenceSide sender, SequenceSide receiver) {
    if (!repeatsNumbers(segment, sender) || segment.window() != sender.window) {
      return 0;
    }
    if (segment.window() == 0) {
      return ZERO_WINDOW_PROBE.isIn(receiver.lastEvents) ? ZERO_WINDOW_PROBE_ACK.bit() : 0;
    }
    return KEEP_ALIVE.isIn(receiver.lastEvents) ? KEEP_ALIVE_ACK.bit() : DUPLICATE_ACK.bit();
  }

  /// Whether more is acknowledged than was seen.
  static int unseen(Segment segment, SequenceSide receiver) {
    boolean isBeyond =
        segment.ack()
            && receiver.acknowledgeable != 0
            && segment.acknowledgment() - receiver.acknowledgeable > 0;
    return isBeyond && receiver.isNewlyUnseen() ? ACK_LOST_SEGMENT.bit() : 0;
  }

  /// What segments with data, SYN or FIN are that repeat or fill in what was sent before.
  ///
  /// @param delayNanos up to which age they are rather out of order than sent again
  static int again(Segment segment, SequenceSide sender, SequenceSide receiver, long delayNanos) {
    if (isSpurious(segment, receiver)) {
      return SPURIOUS_RETRANSMISSION.bit() | RETRANSMISSION.bit();
    }
    if (advances(segment, sender)) {
      return 0;
    }
    if (isFast(segment, receiver)) {
      return FAST_RETRANSMISSION.bit() | RETRANSMISSION.bit();
    }
    return isLate(segment, sender, delayNanos) ? OUT_OF_ORDER.bit() : RETRANSMISSION.bit();
  }

  private static boolean repeatsNumbers(Segment segment, SequenceSide sender) {
    return segment.payloadLength() == 0
        && segment.sequence() == sender.next
        && segment.acknowledgment() == sender.acknowledgment;
  }

  private static boolean fillsWindow(Segment segment, SequenceSide receiver) {
    return segment.payloadLength() > 0
        && receiver.scale != SequenceSide.UNKNOWN_SCALE
        && endOfData(segment) == receiver.windowEnd();
  }

  private static boolean isSpurious(Segment segment, SequenceSide receiver) {
    return segment.payloadLength() > 0
        && receiver.acknowledgment != 0
        && endOfData(segment) - receiver.acknowledgment <= 0;
  }

  /// Data right behind the byte of a zero-window probe, which they repeat, count as new.
  private static boolean advances(Segment segment, SequenceSide sender) {
    return sender.next == 0
        || segment.sequence() - sender.next >= 0
        || segment.payloadLength() > 1 && segment.sequence() == sender.next - 1;
  }

  private static boolean isFast(Segment segment, SequenceSide receiver) {
    return receiver.asksAgain()
        && segment.sequence() == receiver.acknowledgment
        && isWithin(segment.timeNanos() - receiver.nanos, LONGEST_FAST_NANOS);
  }

  /// What ends where all ended before was sent whole before.
  private static boolean isLate(Segment segment, SequenceSide sender, long delayNanos) {
    int control = segment.syn() || segment.fin() ? 1 : 0;
    return isWithin(segment.timeNanos() - sender.nextNanos, delayNanos)
        && endOfData(segment) + control != sender.next;
  }

  private static boolean isWithin(long nanos, long limit) {
    return nanos >= 0 && nanos < limit;
  }

  private static int endOfData(Segment segment) {
    return segment.sequence() + (int) segment.payloadLength();
  }
}
