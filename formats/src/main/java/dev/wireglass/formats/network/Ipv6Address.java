package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// An IPv6 address, in two halves.
@Header(order = Order.BIG_ENDIAN, bytes = 16, spec = "RFC 4291, section 2")
public interface Ipv6Address {
  /// The first half, the most significant bit first.
  @Bits(value = 64, raw = true)
  long high();

  /// The second half.
  @Bits(value = 64, raw = true)
  long low();
}
