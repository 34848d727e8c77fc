import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface FlagHeader {
  @Bits(1)
  @Const(1)
  boolean set();

  @Bits(1)
  @Reserved
  boolean clear();

  @Bits(6)
  @Range(min = 1)
  @Unit("words")
  int rest();

  @Bytes(6)
  @Offset(1)
  MemorySegment name();
}
