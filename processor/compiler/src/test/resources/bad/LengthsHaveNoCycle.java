import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface LoopHeader {
  @Bits(8)
  int length();

  @Bytes(length = "length + self")
  MemorySegment self();

  @Bytes(length = "headerLength - 1")
  MemorySegment options();
}
