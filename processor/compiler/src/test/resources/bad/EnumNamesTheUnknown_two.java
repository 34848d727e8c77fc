import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(8)
  Kind kind();

  enum Kind {
    @Code(0)
    FIRST,
    @Unknown
    OTHER,
    @Unknown
    INVALID
  }
}
