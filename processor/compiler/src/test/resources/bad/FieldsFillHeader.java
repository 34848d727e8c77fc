import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN, bytes = 16)
interface EthernetHeader {
  @Bytes(6)
  MemorySegment destination();

  @Bytes(6)
  MemorySegment source();

  @Bits(16)
  int etherType();
}
