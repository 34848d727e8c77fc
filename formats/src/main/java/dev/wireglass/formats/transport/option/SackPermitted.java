package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// The sender of a SYN understands selective acknowledgments.
@Header(order = Order.BIG_ENDIAN, bytes = 2, spec = "RFC 2018, section 2")
public interface SackPermitted {
  /// Its kind among the options of TCP.
  int KIND = 4;

  /// Always 4.
  @Bits(8)
  @Const(KIND)
  int kind();

  /// Always 2.
  @Bits(8)
  @Const(2)
  int length();
}
