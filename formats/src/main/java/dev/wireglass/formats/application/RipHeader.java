package dev.wireglass.formats.application;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;
import dev.wireglass.annotation.Reserved;

/// Header of the routing information protocol, with the routes behind it up to the end of the
/// datagram, RFC 2453 section 3.6.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "RFC 2453, section 3.6",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  command (1)  |  version (1)  |       must be zero (2)        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        ~                         RIP Entries (20)                      ~
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface RipHeader {
  /// 1 asks for routes, 2 tells them.
  @Bits(8)
  @OneOf({1, 2})
  int command();

  /// 1 or 2.
  @Bits(8)
  @OneOf({1, 2})
  int version();

  /// Always zero.
  @Bits(16)
  @Reserved
  int mustBeZero();

  /// The routes, 25 at most.
  @Repeated
  Iterable<RipEntry> entries();
}
