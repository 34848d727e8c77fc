import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface FileHeader {
  @Bits(16)
  @Flags(Mode.class)
  int mode();

  @Bits(value = 16, raw = true)
  @Flags(Mode.class)
  short mask();
}

enum Mode {
  @Flag(0)
  READ,
  @Flag(15)
  HIDDEN
}
