package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What is behind the [PcapngBlockHeader] of a simple packet block: a packet of the first
/// interface, without a time. It was captured up to the snapshot length of that interface.
@Header(
    order = Order.RUNTIME,
    bytes = 4,
    spec = "draft-ietf-opsawg-pcapng, section 4.4",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Original Packet Length                     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        /                                                               /
        /                          Packet Data                          /
        /              variable length, padded to 32 bits               /
        /                                                               /
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapngSimplePacket {
  /// How many bytes the packet had on the network.
  @Bits(32)
  @Unit("bytes")
  long originalPacketLength();

  /// The captured bytes of the packet, with padding to a multiple of 4.
  @Payload
  MemorySegment packet();
}
