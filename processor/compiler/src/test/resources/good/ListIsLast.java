import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Bits(8)
  int entryCount();

  @Repeated(count = "entryCount")
  Iterable<Entry> entries();

  @Bits(8)
  @Range(min = 2)
  int length();

  @Bytes(length = "length - 2")
  @Repeated(until = "kind == 0")
  Iterable<Entry> more();

  @Bytes(30)
  @Repeated(count = "entryCount - length > 0 ? entryCount - length : 0")
  Iterable<Entry> some();

  @Payload
  MemorySegment payload();
}

@Header(order = Order.BIG_ENDIAN)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}
