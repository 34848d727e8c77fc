import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface NoteHeader {
  @Bits(16)
  int size();

  @Bytes(until = 0)
  String name();

  @Bits(8)
  int headerLength();

  @Payload(length = "size - headerLength")
  MemorySegment note();
}
