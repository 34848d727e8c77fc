package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

/// What all ICMPv6 messages begin with. Unlike [IcmpHeader], what depends on the type starts behind
/// the checksum and is the message's body.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "RFC 4443, section 2.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |     Type      |     Code      |          Checksum             |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                                                               |
        +                         Message Body                          +
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface Icmpv6Header {
  /// What the message says.
  @Bits(8)
  Icmpv6Type type();

  /// What it says in particular; its meaning depends on the type.
  @Bits(8)
  int code();

  /// Internet checksum of pseudo-header and message: `ip.pseudoHeaderSum(58, length)`.
  @Bits(16)
  @Checksum(
      value = ChecksumKind.INTERNET,
      cover = ChecksumCover.HEADER_AND_PAYLOAD,
      pseudoHeader = true)
  int checksum();

  /// What stands here depends on the type.
  @Payload
  MemorySegment messageBody();
}
