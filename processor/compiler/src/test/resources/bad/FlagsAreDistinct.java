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
}

enum Mode {
  @Flag(0)
  READ,
  @Flag(1)
  WRITE,
  @Flag(1)
  HIDDEN
}
