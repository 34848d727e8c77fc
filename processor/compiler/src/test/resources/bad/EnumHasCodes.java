import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(8)
  Kind kind();

  @Bits(8)
  Kind again();

  enum Kind {
    @Code(1)
    FIRST,
    SECOND,
    THIRD,
    @Unknown
    OTHER
  }
}
