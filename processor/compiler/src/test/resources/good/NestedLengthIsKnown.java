import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MessageHeader {
  @Bits(8)
  int size();

  @Nested
  Fixed fixed();

  @Bytes(20)
  @Nested
  Name sender();

  @Bytes(length = "size")
  @Nested
  Route route();

  @Nested
  Fixed second();

  @Bytes(length = "remaining")
  @Nested
  Name rest();
}

@Header(order = Order.BIG_ENDIAN)
interface Name {
  @Bits(8)
  int length();

  @Bytes(length = "length")
  MemorySegment characters();

  @Payload
  MemorySegment behind();
}

@Header(order = Order.BIG_ENDIAN)
interface Fixed {
  @Bits(8)
  @Const(2)
  int words();

  @Length("8")
  int headerLength();
}

@Header(order = Order.BIG_ENDIAN)
interface Route {
  @Bits(8)
  @Range(min = 2)
  int words();

  @Nested
  Fixed fixed();

  @Length("words * 4 + 4")
  int headerLength();
}
