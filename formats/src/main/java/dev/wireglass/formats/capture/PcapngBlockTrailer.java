package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// How each block of a pcapng file ends, so that it can be read backwards too.
@Header(order = Order.RUNTIME, bytes = 4, spec = "draft-ietf-opsawg-pcapng, section 3.1")
public interface PcapngBlockTrailer {
  /// The same as in the [PcapngBlockHeader].
  @Bits(32)
  @Unit("bytes")
  long blockTotalLength();
}
