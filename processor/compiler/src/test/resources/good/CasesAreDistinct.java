import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface OuterHeader {
  @Bits(value = 32, raw = true)
  int type();

  @Payload(
      on = "type",
      cases = {
        @Case(value = 1, type = InnerHeader.class),
        @Case(value = 0xFFFFFFFFL, type = InnerHeader.class),
        @Case(value = 2, type = OtherHeader.class),
        @Case(value = 3, type = OuterHeader.class)
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
