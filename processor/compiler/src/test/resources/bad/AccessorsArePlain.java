import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader {
  @Bits(16)
  int source(int index);

  @Bits(16)
  int destination() throws Exception;

  @Bytes(2)
  <T> MemorySegment data();
}
