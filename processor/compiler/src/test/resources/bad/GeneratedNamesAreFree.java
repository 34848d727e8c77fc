import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unknown;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface DataHeader {
  @Bytes(4)
  MemorySegment options();

  @Bits(8)
  int optionsOffset();

  @Bits(8)
  Kind kind();

  @Bits(8)
  int kindCode();

  @Bits(8)
  int validate();

  @Bits(8)
  int layout();

  @Bits(8)
  int hashCode();

  @Bits(8)
  int clone();

  @Payload
  MemorySegment check();

  default boolean tryWrap(MemorySegment bytes, long offset, long limit) {
    return false;
  }

  default int kind(MemorySegment bytes, long offset) {
    return 0;
  }

  enum Kind {
    @Unknown
    OTHER
  }
}
