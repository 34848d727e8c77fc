import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Bits(8)
  int entryCount();

  @Repeated(count = "entryCount", until = "kind == 0")
  Iterable<Entry> entries();
}

@Header(order = Order.BIG_ENDIAN)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}
