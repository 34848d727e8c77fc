import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.BIG_ENDIAN)
interface OuterHeader {
  @Bytes(12)
  @Tlv(kindBits = 4, lengthBits = 32, align = 3)
  Options options();

  @Bytes(until = 0)
  @Tlv
  Options terminated();

  @Bytes(length = "remaining")
  @Tlv(kindBits = 1, cases = @Case(value = 2, type = OtherHeader.class))
  Options more();
}

@Header
interface OtherHeader {
  @Bits(8)
  int value();
}
