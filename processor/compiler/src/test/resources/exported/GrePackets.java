package example;

import dev.wireglass.formats.link.EtherType;
import dev.wireglass.formats.network.GreHeaderEncoder;
import dev.wireglass.formats.network.Ipv4HeaderEncoder;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.stream.IntStream;

/** Packets of IPv4 that carry GRE, with every choice of optional fields. */
public final class GrePackets {
  private static final int GRE = 47;
  private static final int CARRIED = 5;

  private GrePackets() {}

  /** The bytes of each. */
  public static List<byte[]> all() {
    return IntStream.range(0, 8)
        .mapToObj(i -> packet((i & 1) != 0, (i & 2) != 0, (i & 4) != 0))
        .toList();
  }

  private static byte[] packet(boolean checksum, boolean key, boolean sequenceNumber) {
    MemorySegment bytes = MemorySegment.ofArray(new byte[60]);
    GreHeaderEncoder gre =
        new GreHeaderEncoder()
            .wrap(bytes, 20, bytes.byteSize())
            .checksumPresent(checksum)
            .keyPresent(key)
            .sequenceNumberPresent(sequenceNumber)
            .protocolType(EtherType.IPV4);
    if (key) {
      gre.key(0xfedcba98L);
    }
    if (sequenceNumber) {
      gre.sequenceNumber(7);
    }
    gre.payload(MemorySegment.ofArray(new byte[CARRIED]));
    MemorySegment carried = bytes.asSlice(20, gre.end() - 20);
    Ipv4HeaderEncoder ip = new Ipv4HeaderEncoder().wrap(bytes, 0, gre.end());
    ip.protocolCode(GRE).timeToLive(64).payload(carried);
    return bytes.asSlice(0, ip.end()).toArray(ValueLayout.JAVA_BYTE);
  }
}
