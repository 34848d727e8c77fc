import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface LineHeader {
  @Bytes(until = {'\r', '\n'})
  String line();

  @Bytes(until = 255)
  MemorySegment noise();

  @Bits(16)
  int check();

  @Payload
  MemorySegment body();
}
