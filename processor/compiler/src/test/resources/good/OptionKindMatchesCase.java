import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header(order = Order.BIG_ENDIAN)
interface OuterHeader {
  @Bytes(12)
  @Tlv(
      end = 0,
      cases = {
        @Case(value = 7, type = Route.class),
        @Case(value = 3, type = Route.class)
      })
  Options options();
}

@Header
interface Route {
  @Bits(8)
  int kind();

  @Bits(8)
  int length();

  @Bytes(length = "remaining")
  java.lang.foreign.MemorySegment route();
}
