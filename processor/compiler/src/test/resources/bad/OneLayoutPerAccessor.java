import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader {
  @Bits(16)
  int source();

  @Bits(16)
  @Length("4")
  int length();

  @Bytes(6)
  @Payload
  MemorySegment data();
}
