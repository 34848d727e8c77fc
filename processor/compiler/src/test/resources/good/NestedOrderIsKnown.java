import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.RUNTIME)
interface FileHeader {
  @Bits(32)
  long magic();

  @Nested
  RecordHeader first();

  @Bytes(length = "remaining")
  @Nested
  BlockHeader block();
}

@Header(order = Order.RUNTIME)
interface RecordHeader {
  @Bits(32)
  long time();

  @Nested
  NetworkPart address();
}

@Header(order = Order.RUNTIME)
interface BlockHeader {
  @Bits(16)
  int length();

  @Bytes(length = "length")
  MemorySegment data();
}

@Header(order = Order.BIG_ENDIAN)
interface NetworkPart {
  @Bits(32)
  long address();
}
