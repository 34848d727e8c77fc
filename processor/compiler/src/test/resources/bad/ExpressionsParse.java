import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OptionHeader {
  @Bits(8)
  int length();

  @Bytes(length = "length * 4 -")
  MemorySegment value();

  @Length("2 + (length * 4")
  int headerLength();

  @Payload(length = "length ** 2")
  MemorySegment payload();
}
