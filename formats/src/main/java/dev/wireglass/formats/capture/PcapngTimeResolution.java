package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// The value of the option `if_tsresol` of an interface: the unit of its time stamps, a negative
/// power of 10 or 2 of a second.
@Header(order = Order.BIG_ENDIAN, bytes = 1, spec = "draft-ietf-opsawg-pcapng, section 4.2")
public interface PcapngTimeResolution {
  /// The code of the option.
  int OPTION_CODE = 9;

  /// It is a power of 2, not of 10.
  @Bits(1)
  boolean binary();

  /// The exponent, without its sign.
  @Bits(7)
  int exponent();
}
