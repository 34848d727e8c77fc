import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header
interface Ipv4Header {
  @Bits(4)
  int version();

  @Bits(4)
  @Range(min = 5)
  int ihl();

  @Bytes(19)
  MemorySegment others();

  @Bytes(length = "ihl * 4 - 20")
  MemorySegment options();

  @Length("ihl * 4")
  int headerLength();

  @Payload(length = "version - ihl")
  MemorySegment payload();
}
