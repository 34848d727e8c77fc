import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header
interface LoopHeader {
  @Bits(8)
  @Range(min = 1)
  int headerLength();

  @Bytes(length = "headerLength - 1")
  MemorySegment options();

  @Length("headerLength")
  int whole();

  @Payload(length = "headerLength")
  MemorySegment payload();
}
