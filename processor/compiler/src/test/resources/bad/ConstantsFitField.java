import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;

@Header(order = Order.BIG_ENDIAN)
interface VersionHeader {
  @Bits(4)
  @Const(16)
  int version();

  @Bits(4)
  @Const(5)
  @Range(min = 6)
  int length();

  @Bits(8)
  @Reserved
  @Const(0)
  int unused();

  @Bits(8)
  @Reserved
  @Range(min = 1)
  int zero();

  @Bits(value = 8, signed = true)
  @Const(128)
  int offset();
}
