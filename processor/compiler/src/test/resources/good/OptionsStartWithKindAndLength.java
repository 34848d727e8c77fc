import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.RUNTIME)
interface OuterHeader {
  @Bytes(12)
  @Tlv(
      end = 0,
      single = 1,
      cases = {
        @Case(value = 1, type = NoOperation.class),
        @Case(value = 2, type = SegmentSize.class)
      })
  Options options();

  @Bytes(12)
  @Tlv(kindBits = 16, lengthBits = 16, cases = @Case(value = 3, type = WideHeader.class))
  Options wide();
}

@Header(order = Order.BIG_ENDIAN)
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

@Header
interface NoOperation {
  @Bits(8)
  int kind();
}

@Header(order = Order.RUNTIME)
interface WideHeader {
  @Bits(16)
  int kind();

  @Bits(16)
  @Const(4)
  int length();
}
