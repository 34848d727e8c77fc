import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.RUNTIME)
interface BlockHeader {
  @Bytes(12)
  @Tlv(kindBits = 8, lengthBits = 16, align = 8)
  Options options();

  @Bytes(length = "remaining")
  @Tlv(kindBits = 16, lengthBits = 16, lengthCounts = LengthCounts.VALUE, align = 4, end = 0)
  Options more();
}
