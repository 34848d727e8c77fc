import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN, bytes = 7)
interface UdpHeader {
  @Bits(32)
  @Offset(1)
  long ports();

  @Bits(16)
  @Offset(2)
  int length();
}
