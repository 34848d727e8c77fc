import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN, bytes = 20)
interface SyncHeader {
  @Bits(32)
  @Const(7)
  long sequence();

  @Nested
  Stamp origin();

  @Nested
  Stamp receive();

  @Header(order = Order.BIG_ENDIAN)
  interface Stamp {
    @Bits(32)
    long seconds();

    @Bits(32)
    @Const(3)
    long fraction();
  }
}
