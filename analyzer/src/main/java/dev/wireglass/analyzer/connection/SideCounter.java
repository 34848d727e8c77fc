package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

/// Counts what one side of a connection sent, and keeps the [RareCounts] of all that others count
/// of this side. One object and one array, as there are two for each connection.
final class SideCounter {
  // What 32 bits cannot count goes on among the rare.
  private int packets;
  private int dataPackets;
  private int psh;
  private int pureAcks;

  private long frameBytes;
  private long payloadBytes;
  private int[] rare = RareCounts.NONE;
  private char smallestRawWindow = Character.MAX_VALUE;
  private char largestRawWindow;
  private int smallestWindow = Integer.MAX_VALUE;
  private int largestWindow;
  private long sumOfRawWindows;
  private long sumOfWindows;
  private boolean sackPermitted;
  private boolean timestamps;

  /// Takes the next segment of this side.
  ///
  /// @param effectiveWindow its window in bytes
  void take(Segment segment, int effectiveWindow) {
    if (++packets == 0) {
      count(RareCount.PACKETS_BEYOND);
    }
    frameBytes += segment.frameLength();
    takeWindow(segment.window(), effectiveWindow);
    takeData(segment);
    takeControlBits(segment);
    takeOptions(segment.options());
    if (segment.syn()) {
      takeOffers(segment.options());
    }
    if (segment.checksumState() == ChecksumState.WRONG) {
      count(RareCount.BAD_CHECKSUM);
    }
  }

  /// Counts something rare.
  void count(RareCount kind) {
    count(kind, 1);
  }

  /// Counts something rare.
  ///
  /// @param amount not negative
  void count(RareCount kind, long amount) {
    rare = RareCounts.add(rare, kind.ordinal(), amount);
  }

  /// Counts the [SegmentEvent]s whose bits these are.
  void countEvents(int events) {
    for (int rest = events; rest != 0; rest &= rest - 1) {
      int kind = RareCount.kindOfEvent(Integer.numberOfTrailingZeros(rest));
      rare = RareCounts.add(rare, kind, 1);
    }
  }

  /// Says anew how often something rare occurred.
  void set(RareCount kind, long count) {
    rare = RareCounts.set(rare, kind.ordinal(), count);
  }

  /// How often something rare occurred.
  long of(RareCount kind) {
    return RareCounts.of(rare, kind.ordinal());
  }

  /// All that is rare, for records.
  int[] rare() {
    return RareCounts.copy(rare);
  }

  /// @param rare of this counter
  SideRecord record(int[] rare) {
    return new SideRecord(
        whole(packets, RareCount.PACKETS_BEYOND),
        frameBytes,
        payloadBytes,
        whole(dataPackets, RareCount.DATA_PACKETS_BEYOND),
        whole(psh, RareCount.PSH_BEYOND),
        whole(pureAcks, RareCount.PURE_ACKS_BEYOND),
        rare,
        range(smallestRawWindow, largestRawWindow, sumOfRawWindows),
        range(smallestWindow, largestWindow, sumOfWindows),
        sackPermitted,
        timestamps);
  }

  private long whole(int count, RareCount beyond) {
    return of(beyond) << Integer.SIZE | Integer.toUnsignedLong(count);
  }

  private Range range(int min, int max, long sum) {
    long count = whole(packets, RareCount.PACKETS_BEYOND);
    return count == 0 ? Range.NONE : new Range(count, min, max, sum);
  }

  private void takeWindow(int raw, int effective) {
    smallestRawWindow = (char) Math.min(smallestRawWindow, raw);
    largestRawWindow = (char) Math.max(largestRawWindow, raw);
    sumOfRawWindows += raw;
    smallestWindow = Math.min(smallestWindow, effective);
    largestWindow = Math.max(largestWindow, effective);
    sumOfWindows += effective;
  }

  private void takeData(Segment segment) {
    if (segment.payloadLength() > 0) {
      if (++dataPackets == 0) {
        count(RareCount.DATA_PACKETS_BEYOND);
      }
      payloadBytes += segment.payloadLength();
      count(RareCount.TRUNCATED_BYTES, segment.payloadLength() - segment.capturedPayloadLength());
    } else if (segment.ack() && !segment.syn() && !segment.fin() && !segment.rst()) {
      if (++pureAcks == 0) {
        count(RareCount.PURE_ACKS_BEYOND);
      }
    }
  }

  private void takeControlBits(Segment segment) {
    if (segment.syn()) {
      count(segment.ack() ? RareCount.SYN_ACK : RareCount.SYN);
    }
    if (segment.fin()) {
      count(RareCount.FIN);
    }
    if (segment.rst()) {
      count(RareCount.RST);
    }
    if (segment.urg()) {
      count(RareCount.URG);
    }
    if (segment.psh() && ++psh == 0) {
      count(RareCount.PSH_BEYOND);
    }
  }

  private void takeOptions(TcpOptions options) {
    timestamps |= options.hasTimestamps();
    if (options.sackBlocks() > 0) {
      count(RareCount.SACK);
    }
  }

  private void takeOffers(TcpOptions options) {
    sackPermitted |= options.isSackPermitted();
    if (options.maximumSegmentSize() != TcpOptions.NONE) {
      set(RareCount.MAXIMUM_SEGMENT_SIZE, 1 + options.maximumSegmentSize());
    }
    if (options.windowScale() != TcpOptions.NONE) {
      set(RareCount.WINDOW_SCALE, 1 + options.windowScale());
    }
  }
}
