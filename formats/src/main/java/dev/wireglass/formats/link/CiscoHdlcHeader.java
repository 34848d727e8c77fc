package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.formats.network.ArpHeader;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// The header of Cisco's framing of serial lines.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "LINKTYPE_C_HDLC")
public interface CiscoHdlcHeader {
  /// 0x0f for a frame to one station, 0x8f for one to all.
  @Bits(8)
  int address();

  /// Always 0.
  @Bits(8)
  @Reserved
  int control();

  /// What is carried: EtherTypes, and a few numbers more, such as 0x8035 for keep-alives.
  @Bits(16)
  EtherType protocol();

  /// The data.
  @Payload(
      on = "protocol",
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
