import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.LITTLE_ENDIAN)
interface FrameHeader {
  @Bits(3)
  int type();

  @Bits(8)
  int subtype();

  @Bits(5)
  int rest();

  @Bits(16)
  int duration();

  @Bits(1)
  boolean more();

  @Bits(7)
  int other();
}
