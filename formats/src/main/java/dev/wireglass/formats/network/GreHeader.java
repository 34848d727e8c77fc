package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.formats.link.EtherType;
import dev.wireglass.formats.link.EthernetHeader;
import dev.wireglass.formats.link.MplsLabel;
import dev.wireglass.formats.link.VlanTag;
import dev.wireglass.formats.tunnel.Erspan3Header;
import dev.wireglass.formats.tunnel.ErspanHeader;
import java.lang.foreign.MemorySegment;

/// The header of Generic Routing Encapsulation, which carries packets of one protocol in those of
/// another.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "RFC 2784, section 2.1, with RFC 2890, section 2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |C|R|K|S| Reserved0       | Ver |         Protocol Type         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |      Checksum (optional)      |       Reserved1 (Optional)    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         Key (optional)                        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                 Sequence Number (Optional)                    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface GreHeader {
  /// There is a checksum.
  @Bits(1)
  boolean checksumPresent();

  /// In RFC 1701 there was routing here, which nobody uses.
  @Bits(1)
  @Reserved
  boolean reserved();

  /// There is a key.
  @Bits(1)
  boolean keyPresent();

  /// There is a sequence number.
  @Bits(1)
  boolean sequenceNumberPresent();

  /// Always 0; receivers without RFC 1701 discard packets with a bit set among the first five.
  @Bits(9)
  @Reserved
  int reserved0();

  /// Always 0; 1 is that of PPTP, whose header differs.
  @Bits(3)
  @Const(0)
  int version();

  /// What is carried.
  @Bits(16)
  EtherType protocolType();

  /// The Internet checksum of header and payload.
  @Bits(16)
  @Present("checksumPresent")
  @Checksum(value = ChecksumKind.INTERNET, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  int checksum();

  /// Always 0.
  @Bits(16)
  @Present("checksumPresent")
  @Reserved
  int reserved1();

  /// Tells the flows within a tunnel apart.
  @Bits(32)
  @Present("keyPresent")
  long key();

  /// Counts the packets of a flow, so that the receiver can put them in order.
  @Bits(32)
  @Present("sequenceNumberPresent")
  long sequenceNumber();

  /// The packet that is carried. With the protocol type 0x88be and no sequence number, it is a
  /// frame of ERSPAN type I, which begins with its Ethernet header.
  @Payload(
      on = "protocolType",
      cases = {
        @Case(value = 0x0800, type = Ipv4Header.class),
        @Case(value = 0x0806, type = ArpHeader.class),
        @Case(value = 0x22eb, type = Erspan3Header.class),
        @Case(value = 0x6558, type = EthernetHeader.class),
        @Case(value = 0x8100, type = VlanTag.class),
        @Case(value = 0x86dd, type = Ipv6Header.class),
        @Case(value = 0x8847, type = MplsLabel.class),
        @Case(value = 0x8848, type = MplsLabel.class),
        @Case(value = 0x88a8, type = VlanTag.class),
        @Case(value = 0x88be, type = ErspanHeader.class)
      })
  MemorySegment payload();
}
