import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MixedHeader {
  @Bits(1)
  boolean padded();

  @Bits(7)
  int words();

  @Bytes(4)
  MemorySegment address();

  @Bits(8)
  @Present("padded == 1")
  int first();

  @Bits(8)
  @Present("address")
  int second();

  @Bytes(length = "padded ? padded : 0")
  MemorySegment third();
}
