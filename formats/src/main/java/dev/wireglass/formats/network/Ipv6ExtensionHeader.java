package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.network.option.JumboPayload;
import dev.wireglass.formats.transport.SctpHeader;
import dev.wireglass.formats.transport.TcpHeader;
import dev.wireglass.formats.transport.UdpHeader;
import dev.wireglass.formats.tunnel.EtherIpHeader;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;

/// An extension header of IPv6 that is a list of options: for each router on the way (hop-by-hop),
/// or for the receiver (destination).
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 2,
    spec = "RFC 8200, sections 4.3 and 4.6",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Next Header  |  Hdr Ext Len  |                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+                               +
        |                                                               |
        :                                                               :
        :                            Options                            :
        :                                                               :
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface Ipv6ExtensionHeader {
  /// What follows this header.
  @Bits(8)
  IpProtocol nextHeader();

  /// The length of this header without its first 8 bytes.
  @Bits(8)
  @Unit("x 8 bytes")
  int headerExtensionLength();

  /// The options, filled up with Pad1 and PadN.
  @Bytes(length = "headerExtensionLength * 8 + 6")
  @Tlv(
      single = 0,
      lengthCounts = LengthCounts.VALUE,
      cases = @Case(value = JumboPayload.TYPE, type = JumboPayload.class))
  Options options();

  /// The headers and data behind this one.
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
}
