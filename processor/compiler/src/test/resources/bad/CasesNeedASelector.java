import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header
interface OuterHeader {
  @Bits(8)
  int type();

  @Payload(cases = @Case(value = 1, type = InnerHeader.class))
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
