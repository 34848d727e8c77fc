package dev.wireglass.benchmarks.decode;

import com.google.auto.service.AutoService;
import dev.wireglass.benchmarks.packet.Checksum;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.formats.transport.TcpHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;

/// The generated decoders' static methods, as the analyzer uses them.
@AutoService(PacketDecoder.class)
public final class StaticAccessorsDecoder implements PacketDecoder {
  private MemorySegment bytes = MemorySegment.NULL;

  @Override
  public void wrap(MemorySegment bytes) {
    this.bytes = bytes;
  }

  @Override
  public long oneField(int offset, int limit) {
    long tcp = tcp(offset, limit);
    return tcp < 0 ? UNREADABLE : TcpHeaderDecoder.destinationPort(bytes, tcp);
  }

  @Override
  public long flowKey(int offset, int limit) {
    long tcp = tcp(offset, limit);
    if (tcp < 0) {
      return UNREADABLE;
    }
    long ipv4 = EthernetHeaderDecoder.payloadOffset(bytes, offset);
    long checksum = Ipv4HeaderDecoder.sourceAddress(bytes, ipv4);
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.destinationAddress(bytes, ipv4));
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.protocolCode(bytes, ipv4));
    checksum = Checksum.next(checksum, TcpHeaderDecoder.sourcePort(bytes, tcp));
    return Checksum.next(checksum, TcpHeaderDecoder.destinationPort(bytes, tcp));
  }

  @Override
  public long allFields(int offset, int limit) {
    long tcp = tcp(offset, limit);
    if (tcp < 0) {
      return UNREADABLE;
    }
    long ipv4 = EthernetHeaderDecoder.payloadOffset(bytes, offset);
    long checksum = EthernetHeaderDecoder.etherTypeCode(bytes, offset);
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.dscp(bytes, ipv4));
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.totalLength(bytes, ipv4));
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.timeToLive(bytes, ipv4));
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.protocolCode(bytes, ipv4));
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.sourceAddress(bytes, ipv4));
    checksum = Checksum.next(checksum, Ipv4HeaderDecoder.destinationAddress(bytes, ipv4));
    checksum = Checksum.next(checksum, TcpHeaderDecoder.sourcePort(bytes, tcp));
    checksum = Checksum.next(checksum, TcpHeaderDecoder.destinationPort(bytes, tcp));
    checksum = Checksum.next(checksum, TcpHeaderDecoder.sequenceNumber(bytes, tcp));
    checksum = Checksum.next(checksum, TcpHeaderDecoder.acknowledgmentNumber(bytes, tcp));
    checksum = Checksum.next(checksum, TcpHeaderDecoder.syn(bytes, tcp) ? 1 : 0);
    return Checksum.next(checksum, TcpHeaderDecoder.window(bytes, tcp));
  }

  /// Where TCP's header starts, or UNREADABLE.
  private long tcp(long offset, long limit) {
    if (EthernetHeaderDecoder.check(bytes, offset, limit) != Verdict.READABLE
        || EthernetHeaderDecoder.etherTypeCode(bytes, offset) != 0x0800) {
      return UNREADABLE;
    }
    long ipv4 = EthernetHeaderDecoder.payloadOffset(bytes, offset);
    long tcp = Ipv4HeaderDecoder.endIfReadable(bytes, ipv4, limit);
    if (tcp < 0 || Ipv4HeaderDecoder.protocolCode(bytes, ipv4) != 6) {
      return UNREADABLE;
    }
    long end = Ipv4HeaderDecoder.payloadLimit(bytes, ipv4, tcp, limit);
    return TcpHeaderDecoder.check(bytes, tcp, end) == Verdict.READABLE ? tcp : UNREADABLE;
  }
}
