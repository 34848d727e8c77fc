import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;

@Header(order = Order.BIG_ENDIAN)
interface SignHeader {
  @Bits(value = 1, signed = true)
  boolean flag();

  @Bits(value = 7, signed = true)
  Kind kind();

  @Bits(value = 16, signed = true, raw = true)
  short both();

  @Bits(value = 16, raw = true)
  int without();

  enum Kind {
    @Code(0)
    A,
    @Unknown
    OTHER
  }
}
