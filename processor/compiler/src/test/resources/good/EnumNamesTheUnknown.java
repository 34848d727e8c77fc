import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(2)
  Kind kind();

  @Bits(6)
  int rest();

  enum Kind {
    @Code(0)
    FIRST,
    @Code(1)
    SECOND,
    @Code(2)
    THIRD,
    @Code(3)
    FOURTH
  }
}
