import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface KeyHeader {
  @Bits(1)
  boolean keyed();

  @Bits(7)
  int version();

  @Bits(32)
  @Present("keyed && version > 1")
  long key();

  @Length("version > 2 ? 5 : 1")
  int length();
}
