package dev.wireglass.benchmarks.decode;

import com.google.auto.service.AutoService;
import dev.wireglass.benchmarks.packet.Checksum;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.formats.transport.TcpHeaderDecoder;
import java.lang.foreign.MemorySegment;

/// The generated decoders as views that move from packet to packet.
@AutoService(PacketDecoder.class)
public final class ReusedViewDecoder implements PacketDecoder {
  private MemorySegment bytes = MemorySegment.NULL;
  private final EthernetHeaderDecoder ethernet = new EthernetHeaderDecoder();
  private final Ipv4HeaderDecoder ipv4 = new Ipv4HeaderDecoder();
  private final TcpHeaderDecoder tcp = new TcpHeaderDecoder();

  @Override
  public void wrap(MemorySegment bytes) {
    this.bytes = bytes;
  }

  @Override
  public long oneField(int offset, int limit) {
    return moveTo(offset, limit) ? tcp.destinationPort() : UNREADABLE;
  }

  @Override
  public long flowKey(int offset, int limit) {
    if (!moveTo(offset, limit)) {
      return UNREADABLE;
    }
    long checksum = ipv4.sourceAddress();
    checksum = Checksum.next(checksum, ipv4.destinationAddress());
    checksum = Checksum.next(checksum, ipv4.protocolCode());
    checksum = Checksum.next(checksum, tcp.sourcePort());
    return Checksum.next(checksum, tcp.destinationPort());
  }

  @Override
  public long allFields(int offset, int limit) {
    if (!moveTo(offset, limit)) {
      return UNREADABLE;
    }
    long checksum = ethernet.etherTypeCode();
    checksum = Checksum.next(checksum, ipv4.dscp());
    checksum = Checksum.next(checksum, ipv4.totalLength());
    checksum = Checksum.next(checksum, ipv4.timeToLive());
    checksum = Checksum.next(checksum, ipv4.protocolCode());
    checksum = Checksum.next(checksum, ipv4.sourceAddress());
    checksum = Checksum.next(checksum, ipv4.destinationAddress());
    checksum = Checksum.next(checksum, tcp.sourcePort());
    checksum = Checksum.next(checksum, tcp.destinationPort());
    checksum = Checksum.next(checksum, tcp.sequenceNumber());
    checksum = Checksum.next(checksum, tcp.acknowledgmentNumber());
    checksum = Checksum.next(checksum, tcp.syn() ? 1 : 0);
    return Checksum.next(checksum, tcp.window());
  }

  /// Whether all three headers can be read.
  private boolean moveTo(long offset, long limit) {
    if (!ethernet.tryWrap(bytes, offset, limit) || ethernet.etherTypeCode() != 0x0800) {
      return false;
    }
    long start = EthernetHeaderDecoder.payloadOffset(bytes, offset);
    if (!ipv4.tryWrap(bytes, start, limit) || ipv4.protocolCode() != 6) {
      return false;
    }
    long payload = Ipv4HeaderDecoder.payloadOffset(bytes, start);
    return tcp.tryWrap(
        bytes, payload, Ipv4HeaderDecoder.payloadLimit(bytes, start, payload, limit));
  }
}
