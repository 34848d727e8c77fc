import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MessageHeader {
  @Bits(8)
  @Nested
  int kind();

  @Nested
  @Unit("bytes")
  Part part();

  @Payload
  @Nested
  MemorySegment payload();
}

@Header(order = Order.BIG_ENDIAN)
interface Part {
  @Bits(8)
  int kind();
}
