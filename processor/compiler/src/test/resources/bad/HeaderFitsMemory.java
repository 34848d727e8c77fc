import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface HugeHeader {
  @Bytes(Integer.MAX_VALUE)
  MemorySegment first();

  @Bytes(1)
  MemorySegment second();
}
