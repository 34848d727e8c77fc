import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader extends Ports {
  @Bits(16)
  int source();

  @Override
  @Bits(16)
  int destination();

  @Override
  String toString();

  default boolean isLocal() {
    return source() == destination();
  }

  static int largest() {
    return 65535;
  }
}

interface Ports {
  int destination();

  default String name() {
    return "ports";
  }
}
