package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/** How a message starts. */
@Header(order = Order.RUNTIME)
public interface MessageHeader {
  /** Counts messages. */
  @Bits(32)
  long sequenceNumber();
}
