import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface EndHeader {
  @Bits(8)
  int version();

  @Payload
  @Present("version > 2")
  MemorySegment payload();
}
