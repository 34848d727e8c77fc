import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Bits(8)
  int segments();

  @Repeated(count = "segments - 1")
  Iterable<Entry> entries();

  @Repeated(count = "segmnts")
  Iterable<Entry> others();

  @Repeated(count = "segmnts")
  Iterable<Name> names();
}

@Header(order = Order.BIG_ENDIAN)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}

@Header(order = Order.BIG_ENDIAN)
interface Name {
  @Bytes(until = 0)
  String characters();
}
