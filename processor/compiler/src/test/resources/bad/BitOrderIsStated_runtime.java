import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.RUNTIME)
interface FrameHeader {
  @Bits(4)
  int type();

  @Bits(4)
  int subtype();
}
