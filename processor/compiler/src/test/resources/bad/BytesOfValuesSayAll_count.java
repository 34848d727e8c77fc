import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN, record = true)
interface OuterHeader {
  @Bits(8)
  int size();

  @Bytes(length = "size")
  @Repeated(count = "remaining / 2")
  Iterable<Inner> inner();

  @Header(order = Order.BIG_ENDIAN)
  interface Inner {
    @Bits(16)
    int kind();
  }
}
