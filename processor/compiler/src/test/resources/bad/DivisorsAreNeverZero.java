import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface BlockHeader {
  @Bits(8)
  int total();

  @Bits(8)
  int count();

  @Bits(8)
  @Range(max = 10)
  int size();

  @Bytes(length = "total / count")
  MemorySegment blocks();

  @Bytes(length = "total % (size * 2)")
  MemorySegment padding();
}
