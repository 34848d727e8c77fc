import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN)
interface Element {
  @Bits(8)
  @Range(min = 1)
  int length();

  @Bytes(length = "length - 1")
  @Repeated
  Iterable<Element> children();
}
