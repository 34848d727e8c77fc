package dev.wireglass.benchmarks.decode;

import com.google.auto.service.AutoService;
import com.igormaznitsa.jbbp.io.JBBPBitInputStream;
import dev.wireglass.benchmarks.jbbp.JbbpPacket;
import dev.wireglass.benchmarks.packet.Checksum;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// JBBP's generated class, reused, behind a stream per packet. The checks of lengths are written
/// here; that of IPv4's comes first because JBBP would skip a negative number of bytes.
@AutoService(PacketDecoder.class)
public final class JbbpDecoder implements PacketDecoder {
  private final JbbpPacket packet = new JbbpPacket();
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
    return packet == null ? UNREADABLE : packet.destinationport;
  }

  @Override
  public long flowKey(int offset, int limit) {
    var packet = read(offset, limit);
    if (packet == null) {
      return UNREADABLE;
    }
    long checksum = packet.sourceaddress;
    checksum = Checksum.next(checksum, packet.destinationaddress);
    checksum = Checksum.next(checksum, packet.protocol);
    checksum = Checksum.next(checksum, packet.sourceport);
    return Checksum.next(checksum, packet.destinationport);
  }

  @Override
  public long allFields(int offset, int limit) {
    var packet = read(offset, limit);
    if (packet == null) {
      return UNREADABLE;
    }
    long checksum = packet.ethertype;
    checksum = Checksum.next(checksum, packet.dscp);
    checksum = Checksum.next(checksum, packet.totallength);
    checksum = Checksum.next(checksum, packet.timetolive);
    checksum = Checksum.next(checksum, packet.protocol);
    checksum = Checksum.next(checksum, packet.sourceaddress);
    checksum = Checksum.next(checksum, packet.destinationaddress);
    checksum = Checksum.next(checksum, packet.sourceport);
    checksum = Checksum.next(checksum, packet.destinationport);
    checksum = Checksum.next(checksum, packet.sequencenumber);
    checksum = Checksum.next(checksum, packet.acknowledgmentnumber);
    checksum = Checksum.next(checksum, packet.syn);
    return Checksum.next(checksum, packet.window);
  }

  /// The packet, or null where not all three headers can be read.
  private @Nullable JbbpPacket read(int offset, int limit) {
    if (limit - offset < 54 || (bytes[offset + 14] & 0xf) < 5) {
      return null;
    }
    int ipv4Length = (bytes[offset + 14] & 0xf) * 4;
    if (limit - offset - 14 < ipv4Length + 20) {
      return null;
    }
    var stream = new ByteArrayInputStream(bytes, offset, limit - offset);
    try {
      packet.read(new JBBPBitInputStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int available = Math.min(limit - offset - 14, packet.totallength) - ipv4Length;
    int tcpLength = packet.dataoffset * 4;
    return packet.ethertype == 0x0800
            && packet.protocol == 6
            && tcpLength >= 20
            && available >= tcpLength
        ? packet
        : null;
  }
}
