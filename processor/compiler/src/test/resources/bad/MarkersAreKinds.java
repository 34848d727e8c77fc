import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.BIG_ENDIAN)
interface OuterHeader {
  @Bytes(4)
  @Tlv(end = 0, single = 0)
  Options first();

  @Bytes(4)
  @Tlv(end = 256, single = -2)
  Options second();
}
