import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import example.routes.near.HopHeader;
import java.lang.foreign.MemorySegment;

/** In no package. */
@Header(order = Order.BIG_ENDIAN)
public interface LoneHeader {
  /** Says what there is. */
  @Bits(16)
  @Range(max = 4)
  int version();

  /** Tells what follows. */
  @Bits(16)
  @Present("version > 2")
  int kind();

  /** What follows. */
  @Payload(on = "kind", cases = @Case(value = 7, type = HopHeader.class))
  MemorySegment rest();
}
