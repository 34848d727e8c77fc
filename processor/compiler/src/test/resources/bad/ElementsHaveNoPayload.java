import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Repeated
  Iterable<Record> records();
}

@Header(order = Order.BIG_ENDIAN)
interface Record {
  @Bits(16)
  int length();

  @Payload(length = "length")
  MemorySegment data();
}
