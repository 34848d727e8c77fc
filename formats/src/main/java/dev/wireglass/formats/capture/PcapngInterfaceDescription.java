package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What is behind the [PcapngBlockHeader] of an interface description. Packets name interfaces by
/// their order in the section, from 0.
@Header(
    order = Order.RUNTIME,
    bytes = 8,
    spec = "draft-ietf-opsawg-pcapng, section 4.2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |           LinkType            |           Reserved            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                            SnapLen                            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        /                                                               /
        /                      Options (variable)                       /
        /                                                               /
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapngInterfaceDescription {
  /// What the packets begin with: the LINKTYPE_ value.
  @Bits(16)
  int linkType();

  /// Always 0.
  @Bits(16)
  @Reserved
  int reserved();

  /// The snapshot length: packets were cut to this many bytes; 0 for no limit.
  @Bits(32)
  @Unit("bytes")
  long snapLen();

  /// The options, a list of [PcapngOption]s.
  @Payload
  MemorySegment options();
}
