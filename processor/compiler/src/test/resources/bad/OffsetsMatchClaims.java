import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN, bytes = 8)
interface UdpHeader {
  @Bits(16)
  @Offset(0)
  int source();

  @Bits(16)
  @Offset(4)
  int destination();

  @Bits(16)
  @Offset(6)
  int length();

  @Bits(16)
  @Offset(7)
  int checksum();
}
