package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// The largest segment that the sender of a SYN wants to receive.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "RFC 9293, section 3.2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |     Kind      |    Length     |   Maximum Segment Size (MSS)  |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface MaximumSegmentSize {
  /// Its kind among the options of TCP.
  int KIND = 2;

  /// Always 2.
  @Bits(8)
  @Const(KIND)
  int kind();

  /// Always 4.
  @Bits(8)
  @Const(4)
  int length();

  /// How much data a segment may carry.
  @Bits(16)
  @Unit("bytes")
  int maximumSegmentSize();
}
