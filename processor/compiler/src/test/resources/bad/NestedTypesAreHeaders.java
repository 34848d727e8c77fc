import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface SyncHeader {
  @Bits(32)
  long sequence();

  @Nested
  MemorySegment origin();

  @Nested
  Stamp receive();

  @Bytes(8)
  @Nested
  long sent();

  interface Stamp {
    @Bits(32)
    long seconds();
  }
}
