import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface OptionHeader {
  @Bits(8)
  int version();

  @Bits(32)
  @Present("")
  long first();

  @Bits(32)
  @Present("version = 3")
  long second();
}
