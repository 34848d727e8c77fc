import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface TreeHeader {
  @Bits(8)
  int value();

  @Nested
  TreeHeader left();

  @Bytes(length = "remaining")
  @Nested
  TreeHeader right();
}
