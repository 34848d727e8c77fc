import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Repeated
  Iterable<Name> names();
}

@Header(order = Order.BIG_ENDIAN)
interface Name {
  @Bytes(length = "remaining")
  MemorySegment characters();
}
