package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unit;

/// A time of the precision time protocol, since the start of 1970 in atomic time.
@Header(order = Order.BIG_ENDIAN, bytes = 10, spec = "IEEE 1588-2008, section 5.3.3")
public interface PtpTimestamp {
  /// Whole seconds.
  @Bits(48)
  @Unit("s")
  long seconds();

  /// Less than a second.
  @Bits(32)
  @Range(max = 999_999_999)
  @Unit("ns")
  long nanoseconds();
}
