import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface LoopHeader {
  @Bits(8)
  int version();

  @Bits(32)
  @Present("key > 3")
  long key();

  @Bits(32)
  @Present("headerLength > 8")
  long more();
}
