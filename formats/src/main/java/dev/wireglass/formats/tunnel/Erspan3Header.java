package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.formats.link.EthernetHeader;
import java.lang.foreign.MemorySegment;

/// The header of a mirrored frame, type III, behind a GRE header with the protocol type 0x22eb.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 12,
    spec = "draft-foschiano-erspan, section 4.3",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Ver  |          VLAN         | COS |BSO|T|     Session ID    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                          Timestamp                            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |             SGT               |P|    FT   |   Hw ID   |D|Gra|O|
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                  Platform Specific SubHeader                  |
        +                                                               +
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        P  ethernetFrame
        """)
public interface Erspan3Header {
  /// Always 2.
  @Bits(4)
  @Const(2)
  int version();

  /// The VLAN of the original frame; 0 for none.
  @Bits(12)
  int vlan();

  /// The class of service of the original frame.
  @Bits(3)
  int cos();

  /// BSO: 0 if the frame is good or it is not known, 1 if it is short, 2 if it is too long, 3 if
  /// its checksum or alignment is wrong.
  @Bits(2)
  int badShortOversized();

  /// The T bit: the frame was cut.
  @Bits(1)
  boolean truncated();

  /// Which mirroring session this belongs to.
  @Bits(10)
  int sessionId();

  /// When the frame was mirrored, in units of [#granularity()]; of a clock that wraps.
  @Bits(32)
  long timestamp();

  /// The security group tag of the frame.
  @Bits(16)
  int securityGroupTag();

  /// The P bit: what is carried is an Ethernet frame.
  @Bits(1)
  boolean ethernetFrame();

  /// 0 for an Ethernet frame, 2 for an IP packet.
  @Bits(5)
  int frameType();

  /// Which engine of the system mirrored the frame.
  @Bits(6)
  int hardwareId();

  /// The D bit: the frame left the port (egress); otherwise it came in.
  @Bits(1)
  boolean direction();

  /// The unit of the time stamp: 0 for 100 microseconds, 1 for 100 nanoseconds, 2 for nanoseconds
  /// as IEEE 1588 counts them, 3 for one that the user said.
  @Bits(2)
  int granularity();

  /// The O bit: [#platformSpecificSubheader()] is there.
  @Bits(1)
  boolean optionalSubheader();

  /// What only some platforms tell.
  @Bytes(8)
  @Nested
  @Present("optionalSubheader")
  Erspan3Subheader platformSpecificSubheader();

  /// The frame or packet that is carried.
  @Payload(on = "frameType", cases = @Case(value = 0, type = EthernetHeader.class))
  MemorySegment payload();
}
