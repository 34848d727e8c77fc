import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface NamedHeader {
  @Bits(1)
  boolean named();

  @Bits(7)
  int version();

  @Bits(8)
  @Present("named")
  @Range(min = 1)
  int nameSize();

  @Bytes(length = "named ? nameSize - 1 : 0")
  MemorySegment first();

  @Bytes(length = "nameSize - 1")
  @Present("named && version > 1")
  MemorySegment name();

  @Bits(8)
  @Present("named && nameSize > 3")
  int initial();

  @Payload(length = "!named ? 0 : version < 2 ? 1 : nameSize")
  MemorySegment payload();
}
