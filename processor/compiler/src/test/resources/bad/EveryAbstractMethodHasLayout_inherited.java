import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface PortHeader extends Ports {
  @Bits(16)
  int source();
}

interface Ports {
  int source();

  int destination();
}
