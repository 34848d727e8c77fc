import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(16)
  String name();

  @Bits(32)
  Integer count();

  @Bits(48)
  MemorySegment address();

  @Bytes(4)
  int number();

  @Bytes(16)
  byte[] key();

  @Bits(8)
  void nothing();

  @Length("77")
  short headerLength();

  @Payload
  java.nio.ByteBuffer payload();
}
