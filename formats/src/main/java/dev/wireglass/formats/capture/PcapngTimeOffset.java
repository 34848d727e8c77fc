package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// The value of the option `if_tsoffset` of an interface: what has to be added to its time stamps.
@Header(order = Order.RUNTIME, bytes = 8, spec = "draft-ietf-opsawg-pcapng, section 4.2")
public interface PcapngTimeOffset {
  /// The code of the option.
  int OPTION_CODE = 14;

  /// The offset.
  @Bits(value = 64, signed = true)
  @Unit("s")
  long seconds();
}
