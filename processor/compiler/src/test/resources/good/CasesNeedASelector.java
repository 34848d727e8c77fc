import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OuterHeader {
  @Bits(8)
  int type();

  @Payload(on = "type")
  MemorySegment payload();
}
