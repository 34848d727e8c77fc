package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;
import dev.wireglass.annotation.Unknown;
import java.lang.foreign.MemorySegment;

/** How a message starts. */
@Header(order = Order.BIG_ENDIAN, bytes = 3, spec = "section 2", record = true)
public interface StartHeader {
  /** Always 1. */
  @Bits(4)
  @Const(1)
  int version();

  /** What the message is for. */
  @Bits(4)
  Purpose purpose();

  /** The length of the name. */
  @Bits(16)
  @Unit("bytes")
  int nameLength();

  /** Who sent it. */
  @Bytes(length = "nameLength")
  MemorySegment sender();

  /** What a message can be for. */
  enum Purpose {
    /** It asks. */
    @Code(0)
    REQUEST,
    /** It answers. */
    @Code(1)
    RESPONSE,
    /** Anything else. */
    @Unknown
    OTHER
  }
}
