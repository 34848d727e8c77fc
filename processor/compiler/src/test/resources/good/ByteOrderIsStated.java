import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface ByteHeader {
  @Bits(8)
  int type();

  @Bits(3)
  int high();

  @Bits(5)
  int low();

  @Bytes(6)
  MemorySegment address();
}
