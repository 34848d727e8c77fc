package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.transport.SctpHeader;
import dev.wireglass.formats.transport.TcpHeader;
import dev.wireglass.formats.transport.UdpHeader;
import dev.wireglass.formats.tunnel.EtherIpHeader;
import dev.wireglass.runtime.InternetChecksum;
import java.lang.foreign.MemorySegment;

/// The fixed header of an IPv6 packet. Extension headers, if any, are the start of its data.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 40,
    spec = "RFC 8200, section 3",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |Version| Traffic Class |           Flow Label                  |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |         Payload Length        |  Next Header  |   Hop Limit   |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                                                               |
        +                                                               +
        |                                                               |
        +                         Source Address                        +
        |                                                               |
        +                                                               +
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                                                               |
        +                                                               +
        |                                                               |
        +                      Destination Address                      +
        |                                                               |
        +                                                               +
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface Ipv6Header {
  /// Always 6.
  @Bits(4)
  @Const(6)
  int version();

  /// Differentiated services code point and explicit congestion notification.
  @Bits(8)
  int trafficClass();

  /// Equal in packets that routers should treat as one flow.
  @Bits(20)
  int flowLabel();

  /// The length of extension headers and data. Zero in a jumbogram, and where the sender's network
  /// card was left to cut a large packet into segments.
  @Bits(16)
  @Unit("bytes")
  int payloadLength();

  /// What follows: an extension header or what the packet carries.
  @Bits(8)
  IpProtocol nextHeader();

  /// How many more routers may forward the packet.
  @Bits(8)
  int hopLimit();

  /// The sender.
  @Nested
  Ipv6Address sourceAddress();

  /// The receiver; where a routing header follows, perhaps not yet the final one.
  @Nested
  Ipv6Address destinationAddress();

  /// Extension headers and data, without link-layer padding.
  @Payload(
      on = "nextHeader",
      length = "payloadLength",
      cases = {
        @Case(value = 0, type = Ipv6ExtensionHeader.class),
        @Case(value = 4, type = Ipv4Header.class),
        @Case(value = 6, type = TcpHeader.class),
        @Case(value = 17, type = UdpHeader.class),
        @Case(value = 41, type = Ipv6Header.class),
        @Case(value = 43, type = Ipv6RoutingHeader.class),
        @Case(value = 44, type = Ipv6FragmentHeader.class),
        @Case(value = 47, type = GreHeader.class),
        @Case(value = 51, type = AuthenticationHeader.class),
        @Case(value = 58, type = Icmpv6Header.class),
        @Case(value = 60, type = Ipv6ExtensionHeader.class),
        @Case(value = 97, type = EtherIpHeader.class),
        @Case(value = 132, type = SctpHeader.class)
      })
  MemorySegment data();

  /// The sum of the pseudo-header that a checksum in the data covers, if no routing header names
  /// another receiver.
  ///
  /// @param protocol the number of the protocol, such as 6 for TCP; not that of an extension header
  /// @param length the length of the data in bytes, without extension headers
  default long pseudoHeaderSum(int protocol, long length) {
    Ipv6Address source = sourceAddress();
    Ipv6Address destination = destinationAddress();
    return InternetChecksum.pseudoHeader(
        source.high(), source.low(), destination.high(), destination.low(), protocol, length);
  }
}
