package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.formats.network.ArpHeader;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// What follows the EtherType 0x8100: the tag of a virtual network, and the EtherType of the data.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "IEEE 802.1Q, clause 9.6",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        | Pri |D|    VLAN Identifier    |           EtherType           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface VlanTag {
  /// The priority code point; 0 is the default, not the lowest.
  @Bits(3)
  int priority();

  /// The frame may be dropped before others.
  @Bits(1)
  boolean dropEligible();

  /// The number of the virtual network; 0 for a priority alone.
  @Bits(12)
  int vlanIdentifier();

  /// What the frame carries.
  @Bits(16)
  EtherType etherType();

  /// The frame's data, with padding and frame check sequence where they were captured.
  @Payload(
      on = "etherType",
      cases = {
        @Case(value = 0x0800, type = Ipv4Header.class),
        @Case(value = 0x0806, type = ArpHeader.class),
        @Case(value = 0x8100, type = VlanTag.class),
        @Case(value = 0x86dd, type = Ipv6Header.class),
        @Case(value = 0x8847, type = MplsLabel.class),
        @Case(value = 0x8848, type = MplsLabel.class),
        @Case(value = 0x8864, type = PppoeHeader.class),
        @Case(value = 0x88a8, type = VlanTag.class),
        @Case(value = 0x9100, type = VlanTag.class)
      })
  MemorySegment payload();
}
