import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface KeyHeader {
  @Bits(8)
  int flags();

  @Bits(8)
  @Present("flags == 1")
  int key();

  @Bits(8)
  int keyLength();

  default boolean hasKey() {
    return flags() == 1;
  }
}
