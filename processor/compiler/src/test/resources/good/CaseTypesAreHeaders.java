import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OuterHeader {
  @Bits(8)
  int type();

  @Payload(on = "type", cases = @Case(value = 1, type = Nested.Header.class))
  MemorySegment payload();

  interface Nested {
    @dev.wireglass.annotation.Header
    interface Header {
      @Bits(8)
      int value();
    }
  }
}
