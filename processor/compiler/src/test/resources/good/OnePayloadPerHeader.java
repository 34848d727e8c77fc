import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OnceHeader {
  @Bits(8)
  int length();

  @Bytes(length = "length")
  MemorySegment first();

  @Payload
  MemorySegment second();
}
