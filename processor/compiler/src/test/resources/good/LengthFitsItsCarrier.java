import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface BlobHeader {
  @Bits(32)
  @Range(max = 0x7FFFFFFF)
  long size();

  @Bytes(length = "size")
  MemorySegment blob();

  @Length("4 + size")
  long headerLength();
}
