package dev.wireglass.benchmarks.decode;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import com.google.auto.service.AutoService;
import dev.wireglass.benchmarks.packet.Checksum;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// What one would write for this purpose alone: the yardstick. It checks exactly what the generated
/// decoders check.
@AutoService(PacketDecoder.class)
public final class HandWrittenDecoder implements PacketDecoder {
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private MemorySegment bytes = MemorySegment.NULL;

  @Override
  public void wrap(MemorySegment bytes) {
    this.bytes = bytes;
  }

  @Override
  public long oneField(int offset, int limit) {
    long tcp = tcp(offset, limit);
    return tcp < 0 ? UNREADABLE : unsignedShort(tcp + 2);
  }

  @Override
  public long flowKey(int offset, int limit) {
    long tcp = tcp(offset, limit);
    if (tcp < 0) {
      return UNREADABLE;
    }
    long checksum = unsignedInt(offset + 26L);
    checksum = Checksum.next(checksum, unsignedInt(offset + 30L));
    checksum = Checksum.next(checksum, unsignedByte(offset + 23L));
    checksum = Checksum.next(checksum, unsignedShort(tcp));
    return Checksum.next(checksum, unsignedShort(tcp + 2));
  }

  @Override
  public long allFields(int offset, int limit) {
    long tcp = tcp(offset, limit);
    if (tcp < 0) {
      return UNREADABLE;
    }
    long checksum = unsignedShort(offset + 12L);
    checksum = Checksum.next(checksum, unsignedByte(offset + 15L) >> 2);
    checksum = Checksum.next(checksum, unsignedShort(offset + 16L));
    checksum = Checksum.next(checksum, unsignedByte(offset + 22L));
    checksum = Checksum.next(checksum, unsignedByte(offset + 23L));
    checksum = Checksum.next(checksum, unsignedInt(offset + 26L));
    checksum = Checksum.next(checksum, unsignedInt(offset + 30L));
    checksum = Checksum.next(checksum, unsignedShort(tcp));
    checksum = Checksum.next(checksum, unsignedShort(tcp + 2));
    checksum = Checksum.next(checksum, unsignedInt(tcp + 4));
    checksum = Checksum.next(checksum, unsignedInt(tcp + 8));
    checksum = Checksum.next(checksum, unsignedByte(tcp + 13) >> 1 & 1);
    return Checksum.next(checksum, unsignedShort(tcp + 14));
  }

  /// Where TCP's header starts, or UNREADABLE.
  private long tcp(long offset, long limit) {
    if (limit - offset < 14 || unsignedShort(offset + 12) != 0x0800) {
      return UNREADABLE;
    }
    long ipv4 = offset + 14;
    if (limit - ipv4 < 20) {
      return UNREADABLE;
    }
    int ipv4Length = (bytes.get(JAVA_BYTE, ipv4) & 0xf) * 4;
    if (ipv4Length < 20 || limit - ipv4 < ipv4Length || unsignedByte(ipv4 + 9) != 6) {
      return UNREADABLE;
    }
    long tcp = ipv4 + ipv4Length;
    long available = Math.min(limit - tcp, unsignedShort(ipv4 + 2) - ipv4Length);
    if (available < 20) {
      return UNREADABLE;
    }
    int tcpLength = (unsignedByte(tcp + 12) >> 4) * 4;
    return tcpLength < 20 || available < tcpLength ? UNREADABLE : tcp;
  }

  private int unsignedByte(long offset) {
    return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset));
  }

  private int unsignedShort(long offset) {
    return Short.toUnsignedInt(bytes.get(SHORT, offset));
  }

  private long unsignedInt(long offset) {
    return Integer.toUnsignedLong(bytes.get(INT, offset));
  }
}
