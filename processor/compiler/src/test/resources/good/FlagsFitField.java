import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.RUNTIME)
interface FileHeader {
  @Bits(16)
  @Flags(Mode.class)
  int mode();

  @Bits(value = 32, raw = true)
  @Flags(High.class)
  int high();

  @Bits(value = 64, raw = true)
  @Flags(Highest.class)
  long highest();

  @Bits(8)
  @Flags(Every.class)
  int every();
}

enum Mode {
  @Flag(0)
  READ,
  @Flag(15)
  HIDDEN
}

enum High {
  @Flag(31)
  SIGN
}

enum Highest {
  @Flag(63)
  SIGN
}

enum Every {
  @Flag(0)
  A,
  @Flag(1)
  B,
  @Flag(2)
  C,
  @Flag(3)
  D,
  @Flag(4)
  E,
  @Flag(5)
  F,
  @Flag(6)
  G,
  @Flag(7)
  H
}
