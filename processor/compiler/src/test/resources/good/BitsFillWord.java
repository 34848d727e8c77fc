import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Word;

@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.MOST_SIGNIFICANT_FIRST, bytes = 6)
interface LabelHeader {
  @Word(32)
  @Bits(20)
  int label();

  @Bits(4)
  int trafficClass();

  @Bits(8)
  int timeToLive();

  @Bits(4)
  int version();

  @Bits(12)
  int length();
}

@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.LEAST_SIGNIFICANT_FIRST, bytes = 3)
interface FrameHeader {
  @Bits(20)
  int number();

  @Bits(4)
  int kind();
}
