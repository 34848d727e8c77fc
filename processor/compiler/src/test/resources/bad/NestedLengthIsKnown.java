import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MessageHeader {
  @Nested
  Name sender();

  @Nested
  Route route();
}

@Header(order = Order.BIG_ENDIAN)
interface Name {
  @Bits(8)
  int length();

  @Bytes(length = "length")
  MemorySegment characters();
}

@Header(order = Order.BIG_ENDIAN)
interface Route {
  @Bits(8)
  @Range(min = 2)
  int words();

  @Length("words * 4")
  int headerLength();
}
