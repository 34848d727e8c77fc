import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.RUNTIME)
interface ListHeader {
  @Bits(8)
  int count();

  @Repeated(count = "count")
  Iterable<Entry> entries();

  @Repeated(until = "port == 4000000000")
  Iterable<Other> others();
}

@Header(order = Order.RUNTIME)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}

@Header(order = Order.RUNTIME)
interface Other {
  @Bits(32)
  long port();

  @Nested
  Entry entry();
}
