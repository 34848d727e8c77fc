import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.LITTLE_ENDIAN)
interface OuterHeader {
  @Bytes(4)
  @Tlv(end = 255, single = 0, lengthCounts = LengthCounts.VALUE)
  Options first();

  @Bytes(4)
  @Tlv(kindBits = 16, end = 0xFFFF, single = 256)
  Options second();
}
