import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface RestHeader {
  @Bytes(length = "size")
  MemorySegment rest();
}
