package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// The optional part of an [Erspan3Header].
@Header(order = Order.BIG_ENDIAN, bytes = 8, spec = "draft-foschiano-erspan, section 4.3")
public interface Erspan3Subheader {
  /// Which platform it is of, and so what the rest means.
  @Bits(6)
  int platformId();

  /// What the platform says.
  @Bits(58)
  long platformSpecificInfo();
}
