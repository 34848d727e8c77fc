import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MixedHeader {
  @Bytes(6)
  MemorySegment address();

  @Bits(1)
  boolean padded();

  @Bits(7)
  int words();

  @Bits(value = 64, raw = true)
  long cookie();

  @Bytes(length = "address")
  MemorySegment first();

  @Bytes(length = "words * 4 + padded")
  MemorySegment second();

  @Bytes(length = "cookie")
  MemorySegment third();

  @Bytes(length = "size * 2")
  MemorySegment fourth();

  @Payload(length = "payload")
  MemorySegment payload();

  default int size() {
    return words() * 4;
  }
}
