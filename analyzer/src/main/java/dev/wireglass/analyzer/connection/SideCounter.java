package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

/// Counts what one side of a connection sent. One object without others, as there are two for each
/// connection.
final class SideCounter {
  private static final int SYN = 0;
  private static final int SYN_ACK = 1;
  private static final int FIN = 2;
  private static final int RST = 3;
  private static final int URG = 4;
  private static final int BAD_CHECKSUM = 5;
  private static final int TRUNCATED_BYTES = 6;
  private static final int SACK = 7;

  private long packets;
  private long frameBytes;
  private long payloadBytes;
  private long dataPackets;
  private long psh;
  private long pureAcks;
  private long[] rare = RareCounts.NONE;
  private char smallestRawWindow = Character.MAX_VALUE;
  private char largestRawWindow;
  private int smallestWindow = Integer.MAX_VALUE;
  private int largestWindow;
  private long sumOfRawWindows;
  private long sumOfWindows;
  private int maximumSegmentSize = TcpOptions.NONE;
  private short windowScale = TcpOptions.NONE;
  private boolean sackPermitted;
  private boolean timestamps;

  /// Takes the next segment of this side.
  ///
  /// @param effectiveWindow its window in bytes
  void take(Segment segment, int effectiveWindow) {
    packets++;
    frameBytes += segment.frameLength();
    takeWindow(segment.window(), effectiveWindow);
    takeData(segment);
    takeControlBits(segment);
    takeOptions(segment.options());
    if (segment.syn()) {
      takeOffers(segment.options());
    }
    if (segment.checksumState() == ChecksumState.WRONG) {
      count(BAD_CHECKSUM, 1);
    }
  }

  SideRecord record() {
    return new SideRecord(
        packets,
        frameBytes,
        payloadBytes,
        dataPackets,
        RareCounts.of(rare, SYN),
        RareCounts.of(rare, SYN_ACK),
        RareCounts.of(rare, FIN),
        RareCounts.of(rare, RST),
        psh,
        RareCounts.of(rare, URG),
        pureAcks,
        RareCounts.of(rare, BAD_CHECKSUM),
        RareCounts.of(rare, TRUNCATED_BYTES),
        range(smallestRawWindow, largestRawWindow, sumOfRawWindows),
        range(smallestWindow, largestWindow, sumOfWindows),
        maximumSegmentSize,
        windowScale,
        sackPermitted,
        timestamps,
        RareCounts.of(rare, SACK));
  }

  private Range range(int min, int max, long sum) {
    return packets == 0 ? Range.NONE : new Range(packets, min, max, sum);
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
      dataPackets++;
      payloadBytes += segment.payloadLength();
      count(TRUNCATED_BYTES, segment.payloadLength() - segment.capturedPayloadLength());
    } else if (segment.ack() && !segment.syn() && !segment.fin() && !segment.rst()) {
      pureAcks++;
    }
  }

  private void takeControlBits(Segment segment) {
    if (segment.syn()) {
      count(segment.ack() ? SYN_ACK : SYN, 1);
    }
    if (segment.fin()) {
      count(FIN, 1);
    }
    if (segment.rst()) {
      count(RST, 1);
    }
    if (segment.urg()) {
      count(URG, 1);
    }
    psh += segment.psh() ? 1 : 0;
  }

  private void takeOptions(TcpOptions options) {
    timestamps |= options.hasTimestamps();
    if (options.sackBlocks() > 0) {
      count(SACK, 1);
    }
  }

  private void takeOffers(TcpOptions options) {
    sackPermitted |= options.isSackPermitted();
    if (options.maximumSegmentSize() != TcpOptions.NONE) {
      maximumSegmentSize = options.maximumSegmentSize();
    }
    if (options.windowScale() != TcpOptions.NONE) {
      windowScale = (short) options.windowScale();
    }
  }

  private void count(int kind, long amount) {
    rare = RareCounts.add(rare, kind, amount);
  }
}
