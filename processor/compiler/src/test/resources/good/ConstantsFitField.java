import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;

@Header(order = Order.BIG_ENDIAN)
interface VersionHeader {
  @Bits(4)
  @Const(15)
  int version();

  @Bits(4)
  @Const(5)
  @Range(min = 5)
  int length();

  @Bits(8)
  @Reserved
  @Range(max = 0)
  int unused();

  @Bits(value = 8, signed = true)
  @Const(-128)
  int offset();

  @Bits(value = 32, raw = true)
  @Const(0xa1b2c3d4L)
  int magic();
}
