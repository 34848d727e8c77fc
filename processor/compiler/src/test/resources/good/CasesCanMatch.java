import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface EthernetHeader {
  @Bits(value = 16, signed = true)
  short etherType();

  @Payload(
      on = "etherType",
      cases = {
        @Case(value = 0x7FFF, type = InnerHeader.class),
        @Case(value = -1, type = OtherHeader.class)
      })
  MemorySegment payload();
}

@Header
interface InnerHeader {
  @Bits(8)
  int value();
}

@Header
interface OtherHeader {
  @Bits(8)
  int value();
}
