import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface HelloHeader {
  @Bits(4)
  int version();

  @Bits(4)
  @Range(min = 2, max = 3)
  int dialect();

  @Bits(32)
  @Present("version < 15")
  long first();

  @Bits(32)
  @Present("dialect == 3")
  long second();

  @Bits(32)
  @Present("version > 3 || version < 2")
  long third();
}
