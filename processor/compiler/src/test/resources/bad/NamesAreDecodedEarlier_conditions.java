import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface LateHeader {
  @Bits(8)
  int version();

  @Bits(32)
  @Present("version > 1 && keyed")
  long key();

  @Bits(1)
  boolean keyed();

  @Bits(7)
  int kind();
}
