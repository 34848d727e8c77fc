package dev.wireglass.formats.network.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// Routers should look into the packet.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "RFC 2113, section 2.1")
public interface RouterAlert {
  /// Its type among the options of IPv4.
  int TYPE = 148;

  /// Always 148: number 20 of class 0, copied into fragments.
  @Bits(8)
  @Const(TYPE)
  int type();

  /// Always 4.
  @Bits(8)
  @Const(4)
  int length();

  /// Zero: every router shall look.
  @Bits(16)
  int value();
}
