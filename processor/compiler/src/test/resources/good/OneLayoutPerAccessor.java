import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader {
  @Bits(16)
  @Const(7)
  @Offset(0)
  @Unit("ports")
  int source();

  @Bytes(6)
  @Offset(2)
  MemorySegment data();
}
