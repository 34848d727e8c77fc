import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface KeyHeader {
  @Bits(1)
  boolean first();

  @Bits(value = 64, raw = true)
  long key();

  @Bits(7)
  int rest();
}
