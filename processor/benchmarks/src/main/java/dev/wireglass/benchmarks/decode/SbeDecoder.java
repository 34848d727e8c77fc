package dev.wireglass.benchmarks.decode;

import com.google.auto.service.AutoService;
import dev.wireglass.benchmarks.packet.Checksum;
import dev.wireglass.benchmarks.sbe.EthernetDecoder;
import dev.wireglass.benchmarks.sbe.Ipv4Decoder;
import dev.wireglass.benchmarks.sbe.TcpDecoder;
import java.lang.foreign.MemorySegment;
import org.agrona.concurrent.UnsafeBuffer;

/// SBE's composites, reused. SBE has no fields of bits and no checks of a header's length, so both
/// are written here.
@AutoService(PacketDecoder.class)
public final class SbeDecoder implements PacketDecoder {
  private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
  private final EthernetDecoder ethernet = new EthernetDecoder();
  private final Ipv4Decoder ipv4 = new Ipv4Decoder();
  private final TcpDecoder tcp = new TcpDecoder();

  @Override
  public void wrap(MemorySegment bytes) {
    buffer.wrap(bytes.asByteBuffer());
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
    checksum = Checksum.next(checksum, ipv4.protocol());
    checksum = Checksum.next(checksum, tcp.sourcePort());
    return Checksum.next(checksum, tcp.destinationPort());
  }

  @Override
  public long allFields(int offset, int limit) {
    if (!moveTo(offset, limit)) {
      return UNREADABLE;
    }
    long checksum = ethernet.etherType();
    checksum = Checksum.next(checksum, ipv4.dscpAndEcn() >> 2);
    checksum = Checksum.next(checksum, ipv4.totalLength());
    checksum = Checksum.next(checksum, ipv4.timeToLive());
    checksum = Checksum.next(checksum, ipv4.protocol());
    checksum = Checksum.next(checksum, ipv4.sourceAddress());
    checksum = Checksum.next(checksum, ipv4.destinationAddress());
    checksum = Checksum.next(checksum, tcp.sourcePort());
    checksum = Checksum.next(checksum, tcp.destinationPort());
    checksum = Checksum.next(checksum, tcp.sequenceNumber());
    checksum = Checksum.next(checksum, tcp.acknowledgmentNumber());
    checksum = Checksum.next(checksum, tcp.flags() >> 1 & 1);
    return Checksum.next(checksum, tcp.window());
  }

  /// Whether all three headers can be read.
  private boolean moveTo(int offset, int limit) {
    if (limit - offset < 14 || ethernet.wrap(buffer, offset).etherType() != 0x0800) {
      return false;
    }
    int start = offset + 14;
    if (limit - start < 20) {
      return false;
    }
    int ipv4Length = (ipv4.wrap(buffer, start).versionAndIhl() & 0xf) * 4;
    if (ipv4Length < 20 || limit - start < ipv4Length || ipv4.protocol() != 6) {
      return false;
    }
    int available = Math.min(limit - start, ipv4.totalLength()) - ipv4Length;
    if (available < 20) {
      return false;
    }
    int tcpLength = (tcp.wrap(buffer, start + ipv4Length).dataOffsetAndReserved() >> 4) * 4;
    return tcpLength >= 20 && available >= tcpLength;
  }
}
