import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface SignHeader {
  @Bits(value = 1, signed = true)
  int flag();

  @Bits(value = 7, signed = true)
  int seven();

  @Bits(value = 16, raw = true)
  short pattern();
}
