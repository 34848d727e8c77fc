package dev.wireglass.analyzer.dissect;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.TcpOptions;
import dev.wireglass.formats.transport.TcpHeaderDecoder;
import dev.wireglass.formats.transport.option.MaximumSegmentSize;
import dev.wireglass.formats.transport.option.MaximumSegmentSizeDecoder;
import dev.wireglass.formats.transport.option.SackBlockDecoder;
import dev.wireglass.formats.transport.option.SackPermitted;
import dev.wireglass.formats.transport.option.SelectiveAcknowledgment;
import dev.wireglass.formats.transport.option.SelectiveAcknowledgmentDecoder;
import dev.wireglass.formats.transport.option.Timestamps;
import dev.wireglass.formats.transport.option.TimestampsDecoder;
import dev.wireglass.formats.transport.option.WindowScale;
import dev.wireglass.formats.transport.option.WindowScaleDecoder;
import dev.wireglass.runtime.InternetChecksum;
import dev.wireglass.runtime.Options;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;

/// What only a full record of a connection needs to know of a segment: options, checksum, the rest
/// of the flags. Options are read only where all of the header was captured.
final class TcpDetails {
  private static final int IP_PROTOCOL_TCP = 6;

  private static final Reason WRONG_CHECKSUM = Reason.ofDamage("TCP checksum wrong");

  private final Options cursor = new Options();

  void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    var segment = packet.segment();
    segment.moreControlBits(
        TcpHeaderDecoder.psh(bytes, header),
        TcpHeaderDecoder.urg(bytes, header),
        TcpHeaderDecoder.ece(bytes, header),
        TcpHeaderDecoder.cwr(bytes, header));
    long payload = header + TcpHeaderDecoder.headerLength(bytes, header);
    segment.capturedPayloadLength(Math.max(0, packet.limit() - payload));
    segment.options().clear();
    if (payload <= packet.limit()) {
      readOptions(segment.options(), TcpHeaderDecoder.options(bytes, header, cursor));
    } else {
      segment.options().cut();
    }
    var state = checksumState(packet);
    segment.checksumState(state);
    if (state == ChecksumState.WRONG) {
      packet.remark(WRONG_CHECKSUM);
    }
  }

  private static void readOptions(TcpOptions found, Options each) {
    while (each.next()) {
      readOption(found, each.kind(), each.bytes(), each.offset(), each.limit());
    }
  }

  private static void readOption(
      TcpOptions found, int kind, MemorySegment bytes, long option, long limit) {
    switch (kind) {
      case MaximumSegmentSize.KIND -> {
        if (MaximumSegmentSizeDecoder.check(bytes, option, limit) == Verdict.READABLE) {
          found.maximumSegmentSize(MaximumSegmentSizeDecoder.maximumSegmentSize(bytes, option));
        }
      }
      case WindowScale.KIND -> {
        if (WindowScaleDecoder.check(bytes, option, limit) == Verdict.READABLE) {
          found.windowScale(WindowScaleDecoder.shiftCount(bytes, option));
        }
      }
      case SackPermitted.KIND -> found.permitSack();
      case SelectiveAcknowledgment.KIND -> readBlocks(found, bytes, option, limit);
      case Timestamps.KIND -> {
        if (TimestampsDecoder.check(bytes, option, limit) == Verdict.READABLE) {
          found.timestamps(
              (int) TimestampsDecoder.timestampValue(bytes, option),
              (int) TimestampsDecoder.timestampEchoReply(bytes, option));
        }
      }
      default -> {}
    }
  }

  private static void readBlocks(TcpOptions found, MemorySegment bytes, long option, long limit) {
    if (SelectiveAcknowledgmentDecoder.check(bytes, option, limit) != Verdict.READABLE) {
      return;
    }
    int count = SelectiveAcknowledgmentDecoder.blocksCount(bytes, option);
    for (int at = 0; at < count; at++) {
      long block = SelectiveAcknowledgmentDecoder.blocksAt(bytes, option, at);
      found.addSackBlock(
          (int) SackBlockDecoder.leftEdge(bytes, block),
          (int) SackBlockDecoder.rightEdge(bytes, block));
    }
  }

  /// Only what was captured whole can be verified.
  private static ChecksumState checksumState(Packet packet) {
    if (packet.limit() < packet.wireLimit()) {
      return ChecksumState.UNKNOWN;
    }
    var bytes = packet.bytes();
    long header = packet.offset();
    long pseudoHeader = packet.pseudoHeaderSum(IP_PROTOCOL_TCP, packet.limit() - header);
    long sum = pseudoHeader + InternetChecksum.sum(bytes, header, packet.limit());
    if (InternetChecksum.isRight(sum)) {
      return ChecksumState.RIGHT;
    }
    int checksum = TcpHeaderDecoder.checksum(bytes, header);
    boolean offloaded = checksum == 0 || checksum == InternetChecksum.fold(pseudoHeader);
    return offloaded ? ChecksumState.OFFLOADED : ChecksumState.WRONG;
  }
}
