import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface NumberHeader {
  @Bits(32)
  long sequenceNumber();

  @Bits(value = 32, raw = true)
  int address();

  @Bits(value = 8, signed = true)
  byte type();

  @Bits(value = 16, raw = true)
  short half();

  @Bits(31)
  int word();

  @Bits(1)
  boolean flag();

  @Bits(value = 64, raw = true)
  long key();

  @Bits(value = 64, signed = true)
  long time();
}
