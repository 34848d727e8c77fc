import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.LEAST_SIGNIFICANT_FIRST, bytes = 8)
interface EngineFrame {
  @Bits(12)
  int speed();

  @Bits(1)
  boolean running();

  @Bits(value = 11, signed = true)
  int torque();

  @Bits(40)
  long distance();
}

@Header(order = Order.RUNTIME, bits = BitOrder.MOST_SIGNIFICANT_FIRST, bytes = 2)
interface VersionWord {
  @Bits(4)
  int major();

  @Bits(12)
  int minor();
}
