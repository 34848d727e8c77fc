import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface NameHeader {
  @Bits(8)
  int length();

  @Bytes
  MemorySegment first();

  @Bytes(value = 6, length = "length")
  MemorySegment second();

  @Bytes(0)
  MemorySegment third();
}
