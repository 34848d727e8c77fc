import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface FileHeader {
  @Bits(32)
  long magic();

  @Nested
  RecordHeader first();
}

@Header(order = Order.RUNTIME)
interface RecordHeader {
  @Bits(32)
  long time();
}
