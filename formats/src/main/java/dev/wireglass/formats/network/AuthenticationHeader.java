package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.transport.SctpHeader;
import dev.wireglass.formats.transport.TcpHeader;
import dev.wireglass.formats.transport.UdpHeader;
import dev.wireglass.formats.tunnel.EtherIpHeader;
import java.lang.foreign.MemorySegment;

/// The header of IPsec that authenticates a packet and leaves it readable.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 12,
    spec = "RFC 4302, section 2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        | Next Header   | Payload Length|          RESERVED             |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                 Security Parameters Index (SPI)               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Sequence Number Field                      |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                                                               |
        |                Integrity Check Value-ICV (variable)           |
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface AuthenticationHeader {
  /// What follows this header.
  @Bits(8)
  IpProtocol nextHeader();

  /// The length of this header without its first 8 bytes; not that of what follows.
  @Bits(8)
  @Range(min = 1)
  @Unit("32-bit words")
  int payloadLength();

  /// Always 0.
  @Bits(16)
  @Reserved
  int reserved();

  /// Which security association this belongs to.
  @Bits(32)
  long securityParametersIndex();

  /// Counts the packets of a security association.
  @Bits(32)
  long sequenceNumber();

  /// What proves that the packet is from who it says, with padding.
  @Bytes(length = "payloadLength * 4 - 4")
  MemorySegment integrityCheckValue();

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
