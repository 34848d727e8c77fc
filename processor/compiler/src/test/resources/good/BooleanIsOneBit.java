import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface FlagHeader {
  @Bits(1)
  boolean set();

  @Bits(1)
  int also();

  @Bits(6)
  int rest();
}
