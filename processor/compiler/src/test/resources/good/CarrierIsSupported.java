import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface KindHeader {
  @Bits(1)
  boolean flag();

  @Bits(7)
  byte small();

  @Bits(15)
  short middle();

  @Bits(1)
  Kind kind();

  @Bits(31)
  int large();

  @Bits(63)
  long larger();

  @Bits(2)
  int rest();

  @Bytes(4)
  MemorySegment address();

  @Length("19")
  long headerLength();

  @Payload
  MemorySegment payload();

  enum Kind {
    @Code(0)
    A,
    @Code(1)
    B
  }
}
