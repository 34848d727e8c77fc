package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// How each option of a block begins. Its value is behind it, padded to a multiple of 4 bytes.
@Header(
    order = Order.RUNTIME,
    bytes = 4,
    spec = "draft-ietf-opsawg-pcapng, section 3.5",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |      Option Code              |         Option Length         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        /                       Option Value                            /
        /              variable length, padded to 32 bits               /
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapngOption {
  /// What the option is; 0 ends the list.
  @Bits(16)
  int optionCode();

  /// The length of the value, without padding.
  @Bits(16)
  @Unit("bytes")
  int optionLength();

  /// The value, without padding.
  @Payload(length = "optionLength")
  MemorySegment value();
}
