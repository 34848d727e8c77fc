import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface WordsHeader {
  @Bits(8)
  @Range(min = 2)
  int words();

  @Bits(8)
  int name();

  @Bytes(length = "words * 4 - 4")
  MemorySegment options();

  @Bytes(length = "name")
  MemorySegment label();

  @Length("words * 4 + name - 2")
  int headerLength();
}
