import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Word;

@Header(order = Order.RUNTIME, bits = BitOrder.MOST_SIGNIFICANT_FIRST)
interface LinkHeader {
  @Word(32)
  @Bits(4)
  int length();

  @Bits(12)
  int more();

  @Word(24)
  @Bits(8)
  int first();

  @Bits(16)
  int second();

  @Word(8)
  @Bits(4)
  int third();

  @Bits(12)
  int fourth();
}
