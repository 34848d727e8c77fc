import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface NamedHeader {
  @Bits(1)
  boolean named();

  @Bits(7)
  int version();

  @Bits(8)
  @Present("named")
  int nameSize();

  @Bytes(length = "nameSize")
  MemorySegment name();

  @Bits(8)
  @Present("named && version > 1 || version > 7")
  int aliasSize();

  @Bytes(length = "aliasSize * 2")
  @Present("version > 1")
  MemorySegment alias();

  @Bits(8)
  @Present("nameSize > 3")
  int initial();

  @Payload(length = "named || version > 2 ? nameSize : 0")
  MemorySegment payload();
}
