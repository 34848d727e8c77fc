import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface TwiceHeader {
  @Bits(8)
  int length();

  @Payload(length = "length")
  MemorySegment first();

  @Payload
  MemorySegment second();
}
