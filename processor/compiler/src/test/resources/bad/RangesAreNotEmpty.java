import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface WordHeader {
  @Bits(4)
  @Range(min = 9, max = 5)
  int words();

  @Bits(4)
  @Range(min = 5, max = 16)
  int other();

  @Bits(8)
  @Range
  int third();

  @Bits(8)
  @Range(min = -1)
  int fourth();
}
