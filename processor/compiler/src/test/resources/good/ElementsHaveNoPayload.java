import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Bits(8)
  int listLength();

  @Bytes(length = "listLength")
  @Repeated
  Iterable<Record> records();

  @Payload
  MemorySegment payload();
}

@Header(order = Order.BIG_ENDIAN)
interface Record {
  @Bits(16)
  int length();

  @Bytes(length = "length")
  MemorySegment data();
}
