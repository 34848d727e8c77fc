import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface Ipv4Header {
  @Bits(4)
  int version();

  @Bits(4)
  @Range(min = 5)
  int ihl();

  @Bits(16)
  int totalLength();

  @Bytes(17)
  MemorySegment others();

  @Bytes(length = "headerLength - 20")
  MemorySegment options();

  @Length("ihl * 4")
  int wholeLength();

  @Payload(length = "totalLength - wholeLength < remaining ? totalLength - headerLength : remaining")
  MemorySegment payload();
}
