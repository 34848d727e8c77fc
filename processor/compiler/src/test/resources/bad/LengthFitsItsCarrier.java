import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface BlobHeader {
  @Bits(32)
  long size();

  @Bits(24)
  int count();

  @Bits(24)
  int width();

  @Bytes(length = "size")
  MemorySegment blob();

  @Bytes(length = "count * width")
  MemorySegment table();
}
