import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(8)
  Kind kind();

  enum Kind {
    FIRST,
    SECOND
  }
}
