import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader {
  @Bits(16)
  int source();

  default <T> int source(int index) throws Exception {
    return source() >> index;
  }
}
