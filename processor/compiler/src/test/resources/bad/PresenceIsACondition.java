import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface PageHeader {
  @Bits(8)
  int flags();

  @Bits(32)
  @Present("flags")
  long first();

  @Bits(32)
  @Present("flags & 4")
  long second();

  @Bits(32)
  @Present("flags & 4 != 0")
  long third();

  @Bits(32)
  @Present("!flags")
  long fourth();
}
