import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;

@Header(order = Order.BIG_ENDIAN)
interface FileHeader {
  @Bits(value = 8, signed = true)
  @Flags(Mode.class)
  int signed();

  @Bits(8)
  @Flags(Mode.class)
  Kind kind();

  @Bits(1)
  @Flags(Mode.class)
  boolean set();

  @Bits(7)
  int rest();
}

enum Mode {
  @Flag(0)
  READ
}

enum Kind {
  @Code(1)
  FILE,
  @Unknown
  OTHER
}
