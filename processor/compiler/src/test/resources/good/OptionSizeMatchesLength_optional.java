import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.BIG_ENDIAN)
interface OuterHeader {
  @Bits(8)
  int size();

  @Bytes(length = "size")
  @Present("size > 0")
  @Tlv(cases = @Case(value = 28, type = UserTimeout.class))
  Options options();
}

@Header(order = Order.BIG_ENDIAN)
interface UserTimeout {
  @Bits(8)
  @Const(28)
  int kind();

  @Bits(8)
  int length();

  @Bits(16)
  @Present("length > 2")
  int timeout();
}
