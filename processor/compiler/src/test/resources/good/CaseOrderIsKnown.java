import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.RUNTIME)
interface FileHeader {
  @Bits(32)
  long magic();

  @Payload(
      on = "magic",
      cases = {
        @Case(value = 0xA1B2C3D4L, type = RecordHeader.class),
        @Case(value = 1, type = ByteHeader.class)
      })
  MemorySegment payload();
}

@Header
interface ByteHeader {
  @Bits(8)
  int value();
}

@Header(order = Order.RUNTIME)
interface RecordHeader {
  @Bits(32)
  long time();
}
