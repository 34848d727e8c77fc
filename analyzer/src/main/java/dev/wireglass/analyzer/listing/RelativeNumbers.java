package dev.wireglass.analyzer.listing;

import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

/// Sequence numbers from the start of a connection on, and windows as they are meant.
///
/// Numbers are relative to the SYN of their side; where there was none, to the first number that is
/// known of it.
final class RelativeNumbers {
  private static final int LARGEST_SHIFT = 14;

  private final boolean[] known = new boolean[2];
  private final int[] first = new int[2];
  private final int[] shift = {TcpOptions.NONE, TcpOptions.NONE};

  /// Learns from a segment, before it is asked for.
  void take(Segment segment, int side) {
    if (segment.syn() || !known[side]) {
      known[side] = true;
      first[side] = segment.sequence();
    }
    if (segment.ack() && !known[1 - side]) {
      known[1 - side] = true;
      first[1 - side] = segment.acknowledgment();
    }
    if (segment.syn()) {
      shift[side] = Math.min(segment.options().windowScale(), LARGEST_SHIFT);
    }
  }

  /// Unsigned, as many gigabytes may have been sent.
  long sequence(Segment segment, int side) {
    return Integer.toUnsignedLong(segment.sequence() - first[side]);
  }

  /// What of the other side is acknowledged.
  long acknowledgment(Segment segment, int side) {
    return Integer.toUnsignedLong(segment.acknowledgment() - first[1 - side]);
  }

  /// In bytes. Scaled where both sides offered to on their SYNs (RFC 7323, section 2.2).
  long window(Segment segment, int side) {
    boolean scaled = !segment.syn() && shift[side] > 0 && shift[1 - side] != TcpOptions.NONE;
    return scaled ? (long) segment.window() << shift[side] : segment.window();
  }
}
