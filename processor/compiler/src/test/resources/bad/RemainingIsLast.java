import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import java.lang.foreign.MemorySegment;

@Header
interface RestHeader {
  @Bits(8)
  int type();

  @Bytes(length = "remaining")
  MemorySegment data();

  @Bits(8)
  int crc();
}
