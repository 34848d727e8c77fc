import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(1)
  Kind covered();

  @Bits(3)
  Kind kind();

  @Bits(4)
  Kind parent();

  enum Kind {
    @Code(0)
    FIRST,
    @Code(1)
    SECOND
  }
}
