import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface HugeHeader {
  @Bytes(Integer.MAX_VALUE - 1)
  MemorySegment first();

  @Bytes(1)
  MemorySegment second();

  @Payload
  MemorySegment payload();
}
