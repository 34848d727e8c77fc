import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.LITTLE_ENDIAN)
interface MixedHeader {
  @Bits(16)
  int command();

  @Bits(value = 16, order = Order.BIG_ENDIAN)
  int port();

  @Bits(value = 24, signed = true, order = Order.BIG_ENDIAN)
  int shift();
}

@Header(order = Order.RUNTIME)
interface FileHeader {
  @Bits(value = 32, order = Order.LITTLE_ENDIAN)
  long magic();

  @Bits(32)
  long size();
}

@Header
interface GuidStart {
  @Bits(value = 32, order = Order.LITTLE_ENDIAN)
  long first();
}
