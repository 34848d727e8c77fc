import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.RUNTIME, record = true)
interface OuterHeader {
  @Bits(16)
  int version();

  @Nested
  Inner inner();

  @Header(order = Order.BIG_ENDIAN)
  interface Inner {
    @Bits(16)
    int kind();
  }
}
