import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header
interface TwiceHeader {
  @Bits(8)
  @Range(min = 1)
  int words();

  @Length("words * 4")
  int headerLength();

  @Length("words * 4 - 1")
  int optionsLength();

  @Payload(length = "optionsLength")
  MemorySegment payload();
}
