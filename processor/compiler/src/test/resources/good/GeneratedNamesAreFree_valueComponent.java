import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface KeyHeader {
  @Bits(8)
  int version();

  @Bits(32)
  @Present("version >= 2")
  long key();

  @Bits(8)
  int keyOrNull();
}
