import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;

@Header(order = Order.BIG_ENDIAN)
interface HelloHeader {
  @Bits(4)
  int version();

  @Bits(4)
  @Const(2)
  int dialect();

  @Bits(32)
  @Present("version < 16")
  long first();

  @Bits(32)
  @Present("dialect == 3")
  long second();

  @Bits(32)
  @Present("version > 3 && version < 2")
  long third();

  @Bits(32)
  @Present("1 < 2")
  long fourth();
}
