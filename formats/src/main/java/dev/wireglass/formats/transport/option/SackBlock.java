package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// A block of data that has arrived behind a gap.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 2018, section 3",
    diagram =
        """
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                           Left Edge                           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                           Right Edge                          |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface SackBlock {
  /// The sequence number of its first byte.
  @Bits(32)
  long leftEdge();

  /// The sequence number of the first byte behind it.
  @Bits(32)
  long rightEdge();
}
