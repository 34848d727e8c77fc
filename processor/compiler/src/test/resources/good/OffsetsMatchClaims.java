import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN, bytes = 4)
interface NameHeader {
  @Bits(4)
  @Offset(0)
  int version();

  @Bits(4)
  @Offset(0)
  int length();

  @Bits(24)
  @Offset(1)
  int vendor();

  @Bytes(length = "length")
  @Offset(4)
  MemorySegment name();
}
