package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Repeated;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.link.EtherType;
import dev.wireglass.formats.link.EthernetHeader;
import dev.wireglass.formats.link.MplsLabel;
import dev.wireglass.formats.link.PppoeHeader;
import dev.wireglass.formats.link.VlanTag;
import dev.wireglass.formats.network.ArpHeader;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// The header of Generic Network Virtualization Encapsulation, usually in UDP datagrams to port
/// 6081.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 8926, section 3.4",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |Ver|  Opt Len  |O|C|    Rsvd.  |          Protocol Type        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |        Virtual Network Identifier (VNI)       |     Rsvd.     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        ~                    Variable-Length Options                    ~
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        O  control
        C  critical
        """)
public interface GeneveHeader {
  /// Always 0.
  @Bits(2)
  @Const(0)
  int version();

  /// The length of the options.
  @Bits(6)
  @Unit("x 4 bytes")
  int optionsLength();

  /// The O bit: the packet controls the tunnel itself.
  @Bits(1)
  boolean control();

  /// The C bit: one of the options has to be understood.
  @Bits(1)
  boolean critical();

  /// Always 0.
  @Bits(6)
  @Reserved
  int reserved1();

  /// What is carried.
  @Bits(16)
  EtherType protocolType();

  /// The virtual network identifier: which virtual network the data belong to.
  @Bits(24)
  int vni();

  /// Always 0.
  @Bits(8)
  @Reserved
  int reserved2();

  /// The options.
  @Bytes(length = "optionsLength * 4")
  @Repeated
  Iterable<GeneveOption> variableLengthOptions();

  /// What is carried.
  @Payload(
      on = "protocolType",
      cases = {
        @Case(value = 0x0800, type = Ipv4Header.class),
        @Case(value = 0x0806, type = ArpHeader.class),
        @Case(value = 0x6558, type = EthernetHeader.class),
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
