import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ShareHeader {
  @Bits(8)
  int count();

  @Bits(32)
  @Present("64 / (count & 7) > 3")
  long key();

  @Bytes(length = "count")
  @Present("count != 0 && 64 / count > 3")
  MemorySegment share();
}
