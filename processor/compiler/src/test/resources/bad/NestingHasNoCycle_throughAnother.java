import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface Envelope {
  @Bytes(length = "remaining")
  @Nested
  Message message();
}

@Header(order = Order.BIG_ENDIAN)
interface Message {
  @Bits(8)
  int size();

  @Bytes(length = "size")
  @Nested
  Attachment attachment();
}

@Header(order = Order.BIG_ENDIAN)
interface Attachment {
  @Bits(8)
  int kind();

  @Bytes(length = "kind")
  @Nested
  Message forwarded();
}
