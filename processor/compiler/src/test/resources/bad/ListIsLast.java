import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Repeated(until = "kind == 0")
  Iterable<Entry> entries();

  @Bits(8)
  int checksum();
}

@Header(order = Order.BIG_ENDIAN)
interface CarryingHeader {
  @Repeated
  Iterable<Entry> entries();

  @Payload
  MemorySegment payload();
}

@Header(order = Order.BIG_ENDIAN)
interface SizedHeader {
  @Bits(8)
  @Range(min = 1)
  int length();

  @Repeated
  Iterable<Entry> entries();

  @Length("length")
  int headerLength();
}

@Header(order = Order.BIG_ENDIAN)
interface Entry {
  @Bits(16)
  int port();

  @Bits(8)
  int kind();
}
