import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader {
  @Bits(16)
  int source();

  int destination();

  MemorySegment data();

  boolean urgent();

  @Const(4)
  byte version();

  String name();

  int sum(int start);
}
