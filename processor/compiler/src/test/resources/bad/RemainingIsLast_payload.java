import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface RestHeader {
  @Bits(8)
  int length();

  @Bytes(length = "remaining / 2 * 2")
  MemorySegment data();

  @Payload
  MemorySegment payload();
}
