package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// Names one port of one clock.
@Header(order = Order.BIG_ENDIAN, bytes = 10, spec = "IEEE 1588-2008, section 5.3.5")
public interface PtpPortIdentity {
  /// The clock: its hardware address, with two bytes in the middle.
  @Bits(value = 64, raw = true)
  long clockIdentity();

  /// The port of the clock, from 1.
  @Bits(16)
  int portNumber();
}
