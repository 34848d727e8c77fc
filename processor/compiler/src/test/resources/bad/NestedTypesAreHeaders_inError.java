import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN, bytes = 4)
interface MessageHeader {
  @Nested
  Kind kind();

  @Nested
  Runnable task();
}

@Header(order = Order.BIG_ENDIAN)
interface Kind {
  @Bits(12)
  int kind();
}
