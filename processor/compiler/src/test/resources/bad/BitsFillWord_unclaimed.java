import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.MOST_SIGNIFICANT_FIRST)
interface LabelHeader {
  @Bits(20)
  int label();

  @Bits(4)
  int trafficClass();

  @Bits(8)
  int timeToLive();
}
