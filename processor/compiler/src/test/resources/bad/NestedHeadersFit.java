import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MessageHeader {
  @Bits(8)
  int flag();

  @Bytes(4)
  @Nested
  Stamp sent();

  @Bytes(length = "flag & 7")
  @Nested
  Stamp received();

  @Bytes(2)
  @Nested
  Name sender();
}

@Header(order = Order.BIG_ENDIAN)
interface Stamp {
  @Bits(value = 64, raw = true)
  long nanoseconds();
}

@Header(order = Order.BIG_ENDIAN)
interface Name {
  @Bits(32)
  long length();

  @Bytes(length = "length & 3")
  MemorySegment characters();
}
