import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface WordsHeader {
  @Bits(8)
  int words();

  @Bytes(length = "words * 2")
  MemorySegment options();

  @Length("words * 2")
  int headerLength();
}
