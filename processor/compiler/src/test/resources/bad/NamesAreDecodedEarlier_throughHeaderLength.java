import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header
interface NameHeader {
  @Bytes(length = "total - 2")
  MemorySegment name();

  @Bits(8)
  @Range(min = 2)
  int length();

  @Length("length")
  int total();
}
