import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Text;

@Header(order = Order.BIG_ENDIAN)
interface MessageHeader {
  @Bytes(1)
  @Text
  @Nested
  Kind kind();
}

@Header(order = Order.BIG_ENDIAN)
interface Kind {
  @Bits(8)
  int kind();
}
