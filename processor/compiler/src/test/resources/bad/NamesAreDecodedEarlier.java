import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface NameHeader {
  @Bits(8)
  int type();

  @Bytes(length = "length")
  MemorySegment name();

  @Bits(8)
  int length();
}
