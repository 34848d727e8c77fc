import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface Ipv4Header {
  @Bits(4)
  int version();

  @Bits(4)
  int ihl();

  @Bits(6)
  int dscp();

  @Bits(16)
  int totalLength();
}
