import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface PageHeader {
  @Bits(1)
  boolean extended();

  @Bits(7)
  int flags();

  @Bits(32)
  @Present("extended")
  long first();

  @Bits(32)
  @Present("(flags & 4) != 0")
  long second();

  @Bits(32)
  @Present("!extended || flags > 2 && flags != 4")
  long third();

  @Bits(32)
  @Present("extended ? flags > 2 : flags < 2")
  long fourth();
}
