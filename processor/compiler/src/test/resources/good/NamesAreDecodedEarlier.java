import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface NameHeader {
  @Bytes(3)
  MemorySegment start();

  @Bits(8)
  int length();

  @Bytes(length = "length")
  MemorySegment name();

  @Bits(8)
  int trailer();

  @Length("4 + length + trailer + 1")
  int total();

  @Payload(length = "trailer")
  MemorySegment payload();
}
