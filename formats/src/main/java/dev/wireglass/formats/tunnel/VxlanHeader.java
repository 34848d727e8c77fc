package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import java.lang.foreign.MemorySegment;

/// The header of Virtual eXtensible Local Area Network: an Ethernet frame in a UDP datagram,
/// usually to port 4789.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 7348, section 5",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |   R   |I|  R  |                       R                       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                VXLAN Network Identifier (VNI) |       R       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface VxlanHeader {
  /// Always 0.
  @Bits(4)
  @Reserved
  int reserved1();

  /// The I bit: [#vni()] is valid, as it has to be.
  @Bits(1)
  boolean vniValid();

  /// Always 0.
  @Bits(3)
  @Reserved
  int reserved2();

  /// Always 0.
  @Bits(24)
  @Reserved
  int reserved3();

  /// The VXLAN network identifier: which virtual network the frame belongs to.
  @Bits(24)
  int vni();

  /// Always 0.
  @Bits(8)
  @Reserved
  int reserved4();

  /// The frame that is carried, from its Ethernet header on.
  @Payload
  MemorySegment payload();
}
