import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Word;

@Header(order = Order.LITTLE_ENDIAN)
interface TrackHeader {
  @Bits(8)
  int version();

  @Bits(12)
  @Present("version > 1")
  int volume();

  @Bits(4)
  @Present("version > 1")
  int balance();

  @Word(16)
  @Bits(16)
  @Present("version > 2")
  int codec();
}
