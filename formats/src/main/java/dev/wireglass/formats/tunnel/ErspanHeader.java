package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.formats.link.EthernetHeader;
import java.lang.foreign.MemorySegment;

/// The header of a mirrored Ethernet frame, type II, behind a GRE header with the protocol type
/// 0x88be and a sequence number. Without a sequence number, the frame is of type I and follows the
/// GRE header at once.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "draft-foschiano-erspan, section 4.2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Ver  |          VLAN         | COS | En|T|    Session ID     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |      Reserved         |                  Index                |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        En  encapsulationType
        """)
public interface ErspanHeader {
  /// Always 1.
  @Bits(4)
  @Const(1)
  int version();

  /// The VLAN of the original frame; 0 for none.
  @Bits(12)
  int vlan();

  /// The class of service of the original frame.
  @Bits(3)
  int cos();

  /// En: how the frame came into the port; 0 untagged, 1 with an ISL tag, 2 with a VLAN tag, 3 with
  /// a VLAN tag that was kept.
  @Bits(2)
  int encapsulationType();

  /// The T bit: the frame was cut.
  @Bits(1)
  boolean truncated();

  /// Which mirroring session this belongs to.
  @Bits(10)
  int sessionId();

  /// Always 0.
  @Bits(12)
  @Reserved
  int reserved();

  /// Which port and direction the frame was mirrored at; the platform says how.
  @Bits(20)
  int index();

  /// The frame that is carried, from its Ethernet header on.
  @Payload(on = "version", cases = @Case(value = 1, type = EthernetHeader.class))
  MemorySegment payload();
}
