package dev.wireglass.benchmarks.decode;

import com.google.auto.service.AutoService;
import dev.wireglass.benchmarks.kaitai.KaitaiPacket;
import dev.wireglass.benchmarks.packet.Checksum;
import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Kaitai's class of the leanest description; compiled only where Kaitai's compiler has made it.
/// The checks of lengths are written here.
@AutoService(PacketDecoder.class)
public final class KaitaiDecoder implements PacketDecoder {
  private KaitaiStream stream = new ByteBufferKaitaiStream(new byte[0]);

  @Override
  public void wrap(MemorySegment bytes) {
    stream = new ByteBufferKaitaiStream(bytes.asByteBuffer());
  }

  @Override
  public long oneField(int offset, int limit) {
    var packet = read(offset, limit);
    return packet == null ? UNREADABLE : packet.tcp().destinationPort();
  }

  @Override
  public long flowKey(int offset, int limit) {
    var packet = read(offset, limit);
    if (packet == null) {
      return UNREADABLE;
    }
    long checksum = packet.sourceAddress();
    checksum = Checksum.next(checksum, packet.destinationAddress());
    checksum = Checksum.next(checksum, packet.protocol());
    checksum = Checksum.next(checksum, packet.tcp().sourcePort());
    return Checksum.next(checksum, packet.tcp().destinationPort());
  }

  @Override
  public long allFields(int offset, int limit) {
    var packet = read(offset, limit);
    if (packet == null) {
      return UNREADABLE;
    }
    var tcp = packet.tcp();
    long checksum = packet.etherType();
    checksum = Checksum.next(checksum, packet.dscpAndEcn() >> 2);
    checksum = Checksum.next(checksum, packet.totalLength());
    checksum = Checksum.next(checksum, packet.timeToLive());
    checksum = Checksum.next(checksum, packet.protocol());
    checksum = Checksum.next(checksum, packet.sourceAddress());
    checksum = Checksum.next(checksum, packet.destinationAddress());
    checksum = Checksum.next(checksum, tcp.sourcePort());
    checksum = Checksum.next(checksum, tcp.destinationPort());
    checksum = Checksum.next(checksum, tcp.sequenceNumber());
    checksum = Checksum.next(checksum, tcp.acknowledgmentNumber());
    checksum = Checksum.next(checksum, tcp.flags() >> 1 & 1);
    return Checksum.next(checksum, tcp.window());
  }

  /// The packet, or null where not all three headers can be read.
  private @Nullable KaitaiPacket read(int offset, int limit) {
    if (limit - offset < 34) {
      return null;
    }
    stream.seek(offset);
    var packet = new KaitaiPacket(stream, offset);
    int ipv4Length = (packet.versionAndIhl() & 0xf) * 4;
    int available = Math.min(limit - offset - 14, packet.totalLength()) - ipv4Length;
    if (packet.etherType() != 0x0800
        || ipv4Length < 20
        || packet.protocol() != 6
        || available < 20) {
      return null;
    }
    int tcpLength = (packet.tcp().dataOffsetAndReserved() >> 4) * 4;
    return tcpLength < 20 || available < tcpLength ? null : packet;
  }
}
