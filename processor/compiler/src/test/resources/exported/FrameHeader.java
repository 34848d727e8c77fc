package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unit;
import dev.wireglass.annotation.Unknown;
import java.lang.foreign.MemorySegment;

/** What stands in front of a message, in the byte order of its sender. */
@Header(order = Order.RUNTIME, spec = "section 1")
public interface FrameHeader {
  /** Always 2. */
  @Bits(8)
  @Const(2)
  int version();

  /** How the message is to be treated. */
  @Bits(8)
  @Flags(Treatment.class)
  int treatment();

  /** What the message is. */
  @Bits(16)
  Content content();

  /** How much of the frame is in front of the message. */
  @Bits(24)
  @Range(min = 4, max = 100)
  @Unit("words")
  int words();

  /** Whatever the sender adds. */
  @Bytes(length = "words * 2 - 7")
  MemorySegment extra();

  /** The message. */
  @Payload(
      on = "content",
      cases = {@Case(value = 1, type = MessageHeader.class)})
  MemorySegment message();

  /** What a frame can contain. */
  enum Content {
    /** A message. */
    @Code(1)
    MESSAGE,
    /** Anything else. */
    @Unknown
    OTHER
  }

  /** How a message is treated. */
  enum Treatment {
    /** Before others. */
    @Flag(0)
    URGENT,
    /** It may be dropped. */
    @Flag(7)
    OPTIONAL
  }
}
