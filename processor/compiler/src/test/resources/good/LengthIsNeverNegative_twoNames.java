import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface GapHeader {
  @Bits(8)
  int end();

  @Bits(8)
  int start();

  @Bytes(length = "end > start ? end - start : 0")
  MemorySegment gap();

  @Bytes(length = "end - start < 0 ? 0 : end - start")
  MemorySegment rest();

  @Bytes(length = "remaining < 4 ? 0 : remaining - 4")
  MemorySegment last();
}
