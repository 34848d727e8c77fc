import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.LEAST_SIGNIFICANT_FIRST)
interface MixedHeader {
  @Bits(value = 16, order = Order.LITTLE_ENDIAN)
  int port();

  @Bits(value = 8, order = Order.BIG_ENDIAN)
  int kind();

  @Bits(4)
  int version();

  @Bits(value = 12, order = Order.BIG_ENDIAN)
  int length();

  @Bits(value = 32, order = Order.RUNTIME)
  long time();
}
