import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header
interface RestHeader {
  @Bits(8)
  @Range(min = 1)
  int length();

  @Bytes(length = "remaining")
  MemorySegment data();

  @Length("length")
  int headerLength();
}
