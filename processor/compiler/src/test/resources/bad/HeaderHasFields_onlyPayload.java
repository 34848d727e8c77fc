import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface EmptyHeader {
  @Payload
  MemorySegment payload();
}
