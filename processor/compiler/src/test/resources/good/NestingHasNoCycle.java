import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface Message {
  @Bits(8)
  int size();

  @Bytes(length = "size")
  @Nested
  Attachment attachment();

  @Nested
  Kind first();

  @Nested
  Kind second();
}

@Header(order = Order.BIG_ENDIAN)
interface Attachment {
  @Nested
  Kind kind();
}

@Header(order = Order.BIG_ENDIAN)
interface Kind {
  @Bits(8)
  int kind();
}
