package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.transport.SctpHeader;
import dev.wireglass.formats.transport.TcpHeader;
import dev.wireglass.formats.transport.UdpHeader;
import dev.wireglass.formats.tunnel.EtherIpHeader;
import java.lang.foreign.MemorySegment;

/// The extension header of a fragment of an IPv6 packet.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 8200, section 4.5",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Next Header  |   Reserved    |      Fragment Offset    |Res|M|
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         Identification                        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        Res  reserved2
        """)
public interface Ipv6FragmentHeader {
  /// What the first fragment begins with.
  @Bits(8)
  IpProtocol nextHeader();

  /// Always 0.
  @Bits(8)
  @Reserved
  int reserved();

  /// Where the data of this fragment belong in what is behind the headers that all fragments have.
  @Bits(13)
  @Unit("x 8 bytes")
  int fragmentOffset();

  /// Always 0.
  @Bits(2)
  @Reserved
  int reserved2();

  /// This fragment is not the last.
  @Bits(1)
  boolean moreFragments();

  /// Equal in all fragments of one packet.
  @Bits(32)
  long identification();

  /// The data of this fragment: headers in the first one, and a piece of anything in others.
  @Payload(
      on = "nextHeader",
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
        @Case(value = 60, type = Ipv6ExtensionHeader.class),
        @Case(value = 97, type = EtherIpHeader.class),
        @Case(value = 132, type = SctpHeader.class)
      })
  MemorySegment payload();

  /// Whether this is the first fragment, so that [#payload()] begins with a header.
  default boolean isFirst() {
    return fragmentOffset() == 0;
  }
}
