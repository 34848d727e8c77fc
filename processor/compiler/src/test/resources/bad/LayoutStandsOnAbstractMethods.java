import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader {
  @Bits(16)
  int source();

  @Bits(16)
  default int destination() {
    return 0;
  }

  @Range(min = 1)
  static int first() {
    return 1;
  }

  @Length("4")
  private int length() {
    return 4;
  }
}
