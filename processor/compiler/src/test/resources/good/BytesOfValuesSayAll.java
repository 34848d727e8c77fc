import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.LITTLE_ENDIAN, record = true)
interface ListHeader {
  @Bits(16)
  int size();

  @Bytes(length = "size")
  @Tlv(kindBits = 16, lengthBits = 16)
  Options options();
}
