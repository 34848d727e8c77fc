import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ScaledHeader {
  @Bits(8)
  @Range(max = 62)
  int scale();

  @Bits(8)
  int size();

  @Bytes(length = "1 << scale & 0xFF")
  MemorySegment first();

  @Payload(length = "size >> (size & 7)")
  MemorySegment payload();
}
