package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What is behind the [PcapngBlockHeader] of a packet block, as old programs wrote it.
@Header(
    order = Order.RUNTIME,
    bytes = 20,
    spec = "draft-ietf-opsawg-pcapng, appendix A",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |         Interface ID          |          Drops Count          |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                          Timestamp (High)                     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                          Timestamp (Low)                      |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Captured Packet Length                     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Original Packet Length                     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        /                                                               /
        /                          Packet Data                          /
        /              variable length, padded to 32 bits               /
        /                                                               /
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapngPacket {
  /// Which interface of the section the packet was captured on.
  @Bits(16)
  int interfaceId();

  /// How many packets were lost between this one and the one before; 65,535 where it is not known.
  @Bits(16)
  int dropsCount();

  /// The upper half of the time stamp, in units that an option of the interface says; microseconds
  /// since 1970-01-01 00:00:00 UTC where none does.
  @Bits(32)
  long timestampHigh();

  /// The lower half of the time stamp.
  @Bits(32)
  long timestampLow();

  /// How many bytes of the packet are in the file.
  @Bits(32)
  @Unit("bytes")
  long capturedPacketLength();

  /// How many bytes the packet had on the network.
  @Bits(32)
  @Unit("bytes")
  long originalPacketLength();

  /// The captured bytes of the packet. Behind them stand padding to a multiple of 4, and options.
  @Payload(length = "capturedPacketLength")
  MemorySegment packet();

  /// Both halves of the time stamp, an unsigned number.
  default long timestamp() {
    return timestampHigh() << 32 | timestampLow();
  }
}
