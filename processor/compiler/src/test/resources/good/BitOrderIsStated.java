import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.LITTLE_ENDIAN)
interface FrameHeader {
  @Bits(16)
  int control();

  @Bits(24)
  int vendor();

  @Bits(8)
  int last();

  default int type() {
    return control() >> 2 & 0x3;
  }
}
