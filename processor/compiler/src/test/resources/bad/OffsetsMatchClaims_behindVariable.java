import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface NameHeader {
  @Bits(8)
  int length();

  @Bytes(length = "length")
  MemorySegment name();

  @Bits(16)
  @Offset(1)
  int port();
}
