import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface GreHeader {
  @Bits(1)
  boolean checksumPresent();

  @Bits(1)
  boolean keyPresent();

  @Bits(6)
  int version();

  @Bits(32)
  @Present("keyPressent && version == 0")
  long key();

  @Bytes(length = "keyPresennt ? 4 : 0")
  MemorySegment more();
}
