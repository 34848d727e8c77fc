import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface FlagHeader {
  @Bits(1)
  @Range(min = 1)
  boolean set();

  @Bits(7)
  int rest();
}
