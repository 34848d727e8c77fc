import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface DiskHeader {
  @Bits(4)
  @OneOf({1, 2, 16, 1})
  int kind();

  @Bits(4)
  @OneOf({})
  int state();

  @Bits(8)
  @OneOf(5)
  int version();

  @Bits(8)
  @Const(1)
  @OneOf({1, 2})
  int side();

  @Bits(16)
  @Range(min = 256)
  @OneOf({128, 256, 512})
  int sectorLength();
}
