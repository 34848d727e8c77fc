package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.network.ArpHeader;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// The second form of [LinuxCookedHeader]: with the interface, and an order of fields in which the
/// packet is aligned.
@Header(order = Order.BIG_ENDIAN, bytes = 20, spec = "LINKTYPE_LINUX_SLL2")
public interface LinuxCooked2Header {
  /// What is carried: an EtherType or, where [#arphrdType()] says that the packets are of netlink,
  /// its family. Below 1536 are numbers of Linux, such as 4 where an [LlcHeader] follows.
  @Bits(16)
  EtherType protocolType();

  /// Always 0.
  @Bits(16)
  @Reserved
  int reserved();

  /// The number of the interface on that machine.
  @Bits(32)
  long interfaceIndex();

  /// What the interface is: an ARPHRD_ number of Linux.
  @Bits(16)
  int arphrdType();

  /// Where the packet goes.
  @Bits(8)
  LinuxPacketType packetType();

  /// How many bytes the address of the sender has; where these are more than 8, the first 8 are
  /// there.
  @Bits(8)
  @Unit("bytes")
  int addressLength();

  /// The address of the sender on the link layer, from the most significant byte on; behind it
  /// stand zeros or anything else.
  @Bits(value = 64, raw = true)
  long address();

  /// The packet.
  @Payload(
      on = "protocolType",
      cases = {
        @Case(value = 0x0004, type = LlcHeader.class),
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
