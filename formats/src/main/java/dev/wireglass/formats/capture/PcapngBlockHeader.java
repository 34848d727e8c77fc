package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// How each block of a pcapng file begins. It ends with its length once more, behind its body.
@Header(
    order = Order.RUNTIME,
    bytes = 8,
    spec = "draft-ietf-opsawg-pcapng, section 3.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                          Block Type                           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                      Block Total Length                       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapngBlockHeader {
  /// What the block is: 0x0a0d0d0a for a section header, which reads the same in both byte orders,
  /// 1 for the description of an interface, 6 for a packet, and others.
  @Bits(32)
  long blockType();

  /// The length of the whole block with this header and the length behind its body, a multiple of
  /// 4.
  @Bits(32)
  @Unit("bytes")
  long blockTotalLength();
}
