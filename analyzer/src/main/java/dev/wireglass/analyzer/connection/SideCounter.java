package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

/// Counts what one side of a connection sent. One object without others, as there are two for each
/// connection.
final class SideCounter {
  private long packets;
  private long frameBytes;
  private long payloadBytes;
  private long dataPackets;
  private long syn;
  private long synAck;
  private long fin;
  private long rst;
  private long psh;
  private long urg;
  private long pureAcks;
  private long badChecksums;
  private long truncatedBytes;
  private long sackPackets;
  private long rawSum;
  private long scaledSum;
  private int rawMin = Integer.MAX_VALUE;
  private int rawMax;
  private int scaledMin = Integer.MAX_VALUE;
  private int scaledMax;
  private int maximumSegmentSize = TcpOptions.NONE;
  private int windowScale = TcpOptions.NONE;
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
      badChecksums++;
    }
  }

  SideRecord record() {
    return new SideRecord(
        packets,
        frameBytes,
        payloadBytes,
        dataPackets,
        syn,
        synAck,
        fin,
        rst,
        psh,
        urg,
        pureAcks,
        badChecksums,
        truncatedBytes,
        packets == 0 ? Range.NONE : new Range(packets, rawMin, rawMax, rawSum),
        packets == 0 ? Range.NONE : new Range(packets, scaledMin, scaledMax, scaledSum),
        maximumSegmentSize,
        windowScale,
        sackPermitted,
        timestamps,
        sackPackets);
  }

  private void takeWindow(int raw, int scaled) {
    rawMin = Math.min(rawMin, raw);
    rawMax = Math.max(rawMax, raw);
    rawSum += raw;
    scaledMin = Math.min(scaledMin, scaled);
    scaledMax = Math.max(scaledMax, scaled);
    scaledSum += scaled;
  }

  private void takeData(Segment segment) {
    if (segment.payloadLength() > 0) {
      dataPackets++;
      payloadBytes += segment.payloadLength();
      truncatedBytes += segment.payloadLength() - segment.capturedPayloadLength();
    } else if (segment.ack() && !segment.syn() && !segment.fin() && !segment.rst()) {
      pureAcks++;
    }
  }

  private void takeControlBits(Segment segment) {
    synAck += segment.syn() && segment.ack() ? 1 : 0;
    syn += segment.syn() && !segment.ack() ? 1 : 0;
    fin += segment.fin() ? 1 : 0;
    rst += segment.rst() ? 1 : 0;
    psh += segment.psh() ? 1 : 0;
    urg += segment.urg() ? 1 : 0;
  }

  private void takeOptions(TcpOptions options) {
    timestamps |= options.hasTimestamps();
    sackPackets += options.sackBlocks() > 0 ? 1 : 0;
  }

  private void takeOffers(TcpOptions options) {
    sackPermitted |= options.isSackPermitted();
    if (options.maximumSegmentSize() != TcpOptions.NONE) {
      maximumSegmentSize = options.maximumSegmentSize();
    }
    if (options.windowScale() != TcpOptions.NONE) {
      windowScale = options.windowScale();
    }
  }
}
