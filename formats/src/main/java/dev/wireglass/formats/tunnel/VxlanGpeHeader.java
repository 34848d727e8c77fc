package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.formats.link.EthernetHeader;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// The header of VXLAN with other data than Ethernet frames ("generic protocol extension"), usually
/// in UDP datagrams to port 4790.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "draft-ietf-nvo3-vxlan-gpe, section 3",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        | R |Ver|I|P|B|O|               R               |Next Protocol  |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                VXLAN Network Identifier (VNI) |       R       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface VxlanGpeHeader {
  /// Always 0.
  @Bits(2)
  @Reserved
  int reserved1();

  /// Always 0.
  @Bits(2)
  @Const(0)
  int version();

  /// The I bit: [#vni()] is valid.
  @Bits(1)
  boolean vniValid();

  /// The P bit: [#nextProtocol()] says what is carried; otherwise it is an Ethernet frame.
  @Bits(1)
  boolean nextProtocolPresent();

  /// The B bit: the packet went to several receivers for want of knowing the one.
  @Bits(1)
  boolean bumTraffic();

  /// The O bit: the packet is about the tunnel itself.
  @Bits(1)
  boolean oam();

  /// Always 0.
  @Bits(16)
  @Reserved
  int reserved2();

  /// What is carried: 1 for IPv4, 2 for IPv6, 3 for Ethernet, 4 for NSH.
  @Bits(8)
  int nextProtocol();

  /// The VXLAN network identifier: which virtual network the data belong to.
  @Bits(24)
  int vni();

  /// Always 0.
  @Bits(8)
  @Reserved
  int reserved3();

  /// What is carried, with [#nextProtocolPresent()].
  @Payload(
      on = "nextProtocol",
      cases = {
        @Case(value = 1, type = Ipv4Header.class),
        @Case(value = 2, type = Ipv6Header.class),
        @Case(value = 3, type = EthernetHeader.class)
      })
  MemorySegment payload();
}
