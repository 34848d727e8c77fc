import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface HugeHeader {
  @Bits(48)
  long first();

  @Bits(48)
  long second();

  @Bytes(length = "first * second & 0xFF")
  MemorySegment both();

  @Bytes(length = "remaining * 8 / 8")
  MemorySegment rest();
}
