import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.LITTLE_ENDIAN, bytes = 1)
interface TrackHeader {
  @Bits(8)
  int version();

  @Bits(24)
  @Present("version > 1")
  int volume();

  @Bits(value = 64, raw = true)
  @Present("version > 2")
  long codec();
}
