import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface BlockHeader {
  @Bits(8)
  int total();

  @Bits(8)
  @Range(min = 1)
  int count();

  @Payload(length = "total / count")
  MemorySegment blocks();
}
