import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface KeyHeader {
  @Bits(0)
  int nothing();

  @Bits(65)
  long key();
}
