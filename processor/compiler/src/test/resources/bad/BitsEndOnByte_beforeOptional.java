import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface ShortHeader {
  @Bits(4)
  int version();

  @Bits(8)
  @Present("version > 2")
  int kind();

  @Bits(4)
  int more();
}
