import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface FlagHeader {
  @Bits(8)
  boolean set();

  @Bits(64)
  boolean any();
}
