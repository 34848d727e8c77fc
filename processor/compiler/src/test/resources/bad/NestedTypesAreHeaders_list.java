import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Repeated
  java.util.List<Entry> entries();

  @Bytes(8)
  @Repeated
  Iterable<String> names();

  @Bytes(8)
  @Repeated
  Iterable<?> things();
}

@Header(order = Order.BIG_ENDIAN)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}
