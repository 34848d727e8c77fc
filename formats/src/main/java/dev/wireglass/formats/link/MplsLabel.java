package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

/// One entry of a stack of labels: where a packet goes in a network of label switches.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "RFC 3032, section 2.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                Label                  | Exp |S|       TTL     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        Exp  trafficClass
        S  bottomOfStack
        """)
public interface MplsLabel {
  /// The label; 0 to 15 have meanings of their own, such as 0 for "IPv4 follows".
  @Bits(20)
  int label();

  /// The traffic class, RFC 5462; once for experiments.
  @Bits(3)
  int trafficClass();

  /// This is the last entry: what is behind it is the packet.
  @Bits(1)
  boolean bottomOfStack();

  /// How many more switches may forward the packet.
  @Bits(8)
  int timeToLive();

  /// The next entry, or the packet. Nothing but its first four bits tells of which protocol that
  /// is.
  @Payload
  MemorySegment payload();
}
