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

  @Bits(16)
  @Flags(Mode.class)
  int mask();

  @Bits(16)
  @Flags(Plain.class)
  int plain();

  @Bits(16)
  @Flags(String.class)
  int text();

  @Bits(16)
  @Flags(int.class)
  int number();
}

enum Mode {
  @Flag(0)
  READ,
  WRITE
}

enum Plain {
  ONE,
  TWO
}
