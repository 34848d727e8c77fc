package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// One source of a multicast group, RFC 3376 section 4.2.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "RFC 3376, section 4.2")
public interface IgmpSource {
  /// Its IPv4 address.
  @Bits(32)
  long address();
}
