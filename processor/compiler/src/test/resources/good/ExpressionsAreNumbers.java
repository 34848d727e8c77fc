import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OptionHeader {
  @Bits(8)
  int type();

  @Bits(8)
  int length();

  @Bytes(length = "type > 1 ? length + 1 : 0")
  MemorySegment first();

  @Payload(length = "(type & 1) == 1 ? 4 : 0")
  MemorySegment payload();
}
