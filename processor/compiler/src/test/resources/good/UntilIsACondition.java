import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Bytes(9)
  @Repeated(until = "kind == 0")
  Iterable<Entry> first();

  @Bytes(9)
  @Repeated(until = "kind * 0x100000000 + port > 7")
  Iterable<Entry> second();
}

@Header(order = Order.BIG_ENDIAN)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}
