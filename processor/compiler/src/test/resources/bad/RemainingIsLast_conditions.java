import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface TailHeader {
  @Bits(8)
  int version();

  @Bits(32)
  @Present("remaining >= 4")
  long key();
}
