import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.LITTLE_ENDIAN)
interface OuterHeader {
  @Bytes(12)
  @Tlv(end = 0, cases = @Case(value = 2, type = SegmentSize.class))
  Options options();
}

@Header(order = Order.RUNTIME)
interface SegmentSize {
  @Bits(8)
  @Const(2)
  int kind();

  @Bits(8)
  @Const(4)
  int length();

  @Bits(16)
  int value();
}
