import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface DataHeader {
  @Bits(8)
  int wrap();

  @Bits(8)
  Kind kind();

  @Bits(8)
  Kind kindCodeOf();

  @Bytes(4)
  MemorySegment headerEnd();

  enum Kind {
    @Code(1)
    FIRST,
    @Unknown
    OTHER
  }
}
