import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface OptionHeader {
  @Bits(8)
  int size();

  @Bytes(length = "size - 4")
  @Present("size > 2")
  MemorySegment options();
}
