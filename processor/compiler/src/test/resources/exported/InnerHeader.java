package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/** What a tunnel carries. */
@Header(order = Order.BIG_ENDIAN)
public interface InnerHeader {
  /** Counts messages. */
  @Bits(32)
  long sequenceNumber();
}
