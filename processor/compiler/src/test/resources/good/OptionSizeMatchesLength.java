import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.BIG_ENDIAN)
interface OuterHeader {
  @Bytes(12)
  @Tlv(cases = @Case(value = 2, type = SegmentSize.class))
  Options options();

  @Bytes(12)
  @Tlv(lengthCounts = LengthCounts.VALUE, cases = @Case(value = 3, type = WindowScale.class))
  Options values();
}

@Header
interface WindowScale {
  @Bits(8)
  @Const(3)
  int kind();

  @Bits(8)
  @Const(1)
  int length();

  @Bits(8)
  int shiftCount();
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
