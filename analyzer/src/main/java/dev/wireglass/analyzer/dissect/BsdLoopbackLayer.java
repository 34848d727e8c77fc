package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.BsdLoopbackHeaderDecoder;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.List;

/// Loopback interfaces of BSD and macOS: a number of the address family in front, in the byte order
/// of the machine (link type 0) or of the network (108). Families are small, so a large number is
/// one of the other order.
@AutoService(Layer.class)
public final class BsdLoopbackLayer implements Layer {
  private static final int LARGEST_FAMILY = 0xffff;

  private static final Reason CUT = new Reason("BSD loopback header cut short");
  private static final Reason FAMILY =
      new Reason("BSD loopback with another address family than IP");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, 0), new LayerKey(Namespace.LINK_TYPE, 108));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (packet.limit() - header < BsdLoopbackHeaderDecoder.FIXED_LENGTH) {
      packet.skip(CUT);
      return;
    }
    packet.step("loopback");
    packet.enter(header + BsdLoopbackHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    switch (family(bytes, header)) {
      case 2 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.IPV4);
      // NetBSD and OpenBSD, FreeBSD, macOS; 10 and 23 are what Linux and Windows would write.
      case 24, 28, 30, 10, 23 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.IPV6);
      default -> packet.skip(FAMILY);
    }
  }

  private static int family(MemorySegment bytes, long header) {
    long family = BsdLoopbackHeaderDecoder.family(bytes, header, ByteOrder.LITTLE_ENDIAN);
    return (int)
        (family <= LARGEST_FAMILY
            ? family
            : BsdLoopbackHeaderDecoder.family(bytes, header, ByteOrder.BIG_ENDIAN));
  }
}
