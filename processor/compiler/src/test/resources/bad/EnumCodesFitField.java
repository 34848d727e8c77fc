import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(4)
  Kind kind();

  @Bits(4)
  int rest();

  enum Kind {
    @Code(15)
    FIRST,
    @Code(16)
    SECOND,
    @Code(300)
    THIRD,
    @Unknown
    OTHER
  }
}
