package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// The value of the option `if_fcslen` of an interface: how long the frame check sequence at the
/// end of its packets is.
@Header(order = Order.BIG_ENDIAN, bytes = 1, spec = "draft-ietf-opsawg-pcapng, section 4.2")
public interface PcapngFcsLength {
  /// The code of the option.
  int OPTION_CODE = 13;

  /// The length in bits, as the draft says; its own example and some programs give bytes.
  @Bits(8)
  int fcsLength();
}
