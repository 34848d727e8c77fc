import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface WordHeader {
  @Bits(4)
  @Range(min = 5, max = 5)
  int words();

  @Bits(4)
  @Range(min = 0, max = 15)
  int other();

  @Bits(value = 32, raw = true)
  @Range(min = 0x80000000L)
  int high();

  @Bits(value = 8, signed = true)
  @Range(min = -1)
  int third();
}
