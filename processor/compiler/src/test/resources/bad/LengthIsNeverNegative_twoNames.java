import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header
interface GapHeader {
  @Bits(8)
  int end();

  @Bits(8)
  int start();

  @Bits(8)
  @Range(max = 20)
  int header();

  @Bytes(length = "end - start")
  MemorySegment gap();

  @Bytes(length = "10 - header")
  MemorySegment rest();

  @Bytes(length = "-4")
  MemorySegment nothing();

  @Bytes(length = "remaining - 4")
  MemorySegment last();
}
