import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN, bytes = 4)
interface Ipv6Start {
  @Bits(4)
  int version();

  @Bits(8)
  int trafficClass();

  @Bits(20)
  int flowLabel();
}
