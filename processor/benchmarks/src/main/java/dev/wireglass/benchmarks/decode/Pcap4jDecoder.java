package dev.wireglass.benchmarks.decode;

import com.google.auto.service.AutoService;
import dev.wireglass.benchmarks.packet.Checksum;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.pcap4j.packet.EthernetPacket;
import org.pcap4j.packet.IllegalRawDataException;
import org.pcap4j.packet.IpV4Packet;
import org.pcap4j.packet.TcpPacket;

/// Pcap4J's packets, which check what they need and give no TCP packet where they cannot.
@AutoService(PacketDecoder.class)
public final class Pcap4jDecoder implements PacketDecoder {
  private byte[] bytes = {};

  @Override
  public boolean reads(SegmentKind kind) {
    return kind == SegmentKind.HEAP;
  }

  @Override
  public void wrap(MemorySegment bytes) {
    this.bytes =
        bytes
            .heapBase()
            .map(byte[].class::cast)
            .orElseGet(() -> bytes.toArray(ValueLayout.JAVA_BYTE));
  }

  @Override
  public long oneField(int offset, int limit) {
    var packet = read(offset, limit);
    var tcp = packet == null ? null : packet.get(TcpPacket.class);
    return tcp == null ? UNREADABLE : tcp.getHeader().getDstPort().valueAsInt();
  }

  @Override
  public long flowKey(int offset, int limit) {
    var packet = read(offset, limit);
    var tcp = packet == null ? null : packet.get(TcpPacket.class);
    if (tcp == null) {
      return UNREADABLE;
    }
    var ipv4 = packet.get(IpV4Packet.class).getHeader();
    long checksum = address(ipv4.getSrcAddr().getAddress());
    checksum = Checksum.next(checksum, address(ipv4.getDstAddr().getAddress()));
    checksum = Checksum.next(checksum, Byte.toUnsignedInt(ipv4.getProtocol().value()));
    checksum = Checksum.next(checksum, tcp.getHeader().getSrcPort().valueAsInt());
    return Checksum.next(checksum, tcp.getHeader().getDstPort().valueAsInt());
  }

  @Override
  public long allFields(int offset, int limit) {
    var packet = read(offset, limit);
    var segment = packet == null ? null : packet.get(TcpPacket.class);
    if (segment == null) {
      return UNREADABLE;
    }
    var ipv4 = packet.get(IpV4Packet.class).getHeader();
    var tcp = segment.getHeader();
    long checksum = Short.toUnsignedInt(packet.getHeader().getType().value());
    checksum = Checksum.next(checksum, Byte.toUnsignedInt(ipv4.getTos().value()) >> 2);
    checksum = Checksum.next(checksum, ipv4.getTotalLengthAsInt());
    checksum = Checksum.next(checksum, ipv4.getTtlAsInt());
    checksum = Checksum.next(checksum, Byte.toUnsignedInt(ipv4.getProtocol().value()));
    checksum = Checksum.next(checksum, address(ipv4.getSrcAddr().getAddress()));
    checksum = Checksum.next(checksum, address(ipv4.getDstAddr().getAddress()));
    checksum = Checksum.next(checksum, tcp.getSrcPort().valueAsInt());
    checksum = Checksum.next(checksum, tcp.getDstPort().valueAsInt());
    checksum = Checksum.next(checksum, tcp.getSequenceNumberAsLong());
    checksum = Checksum.next(checksum, tcp.getAcknowledgmentNumberAsLong());
    checksum = Checksum.next(checksum, tcp.getSyn() ? 1 : 0);
    return Checksum.next(checksum, tcp.getWindowAsInt());
  }

  /// The packet, or null where its Ethernet header cannot be read. Pcap4J refuses an empty array as
  /// its caller's mistake.
  private @Nullable EthernetPacket read(int offset, int limit) {
    if (limit == offset) {
      return null;
    }
    try {
      return EthernetPacket.newPacket(bytes, offset, limit - offset);
    } catch (IllegalRawDataException _) {
      return null;
    }
  }

  private static long address(byte[] bytes) {
    long address = 0;
    for (byte each : bytes) {
      address = address << 8 | Byte.toUnsignedInt(each);
    }
    return address;
  }
}
