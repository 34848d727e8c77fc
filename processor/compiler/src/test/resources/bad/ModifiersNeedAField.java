import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface WordHeader {
  @Bits(8)
  int words();

  @Bits(8)
  @Range(max = 1)
  int one();

  @Bytes(6)
  @Unit("letters")
  MemorySegment name();

  @Length("words * 4 + 8")
  @Range(min = 8)
  int headerLength();

  @Payload
  @Offset(8)
  MemorySegment payload();
}
