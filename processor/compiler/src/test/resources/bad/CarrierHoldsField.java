import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface NumberHeader {
  @Bits(32)
  int sequenceNumber();

  @Bits(8)
  byte type();

  @Bits(16)
  byte half();

  @Bits(64)
  long key();

  @Bits(64)
  int hash();

  @Bits(value = 40, signed = true)
  int time();

  @Bits(value = 16, raw = true)
  byte pattern();
}
