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

/// The header of the subnetwork access protocol, behind an [LlcHeader]: who numbers the protocol,
/// and its number.
@Header(order = Order.BIG_ENDIAN, bytes = 5, spec = "IEEE 802, clause 9.5")
public interface SnapHeader {
  /// Who gave the number: 0 for EtherTypes.
  @Bits(24)
  int oui();

  /// What is carried: an EtherType where [#oui()] is 0 or, in frames that were bridged, 0x0000f8.
  @Bits(16)
  EtherType protocolIdentifier();

  /// The data, if [#oui()] says that the number is an EtherType.
  @Payload(
      on = "protocolIdentifier",
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
