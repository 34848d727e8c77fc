import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OptionHeader {
  @Bits(8)
  int length();

  @Bytes(length = "length > 0x1F ? (length << 2) - 31 : length % 7 * 4 / 2 | 1 & 3")
  MemorySegment value();

  @Payload(length = "-length")
  MemorySegment payload();
}
