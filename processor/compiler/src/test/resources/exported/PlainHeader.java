package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

/** Bits as they are drawn, and lengths that may be calculated in 64 bits. */
@Header(order = Order.BIG_ENDIAN)
public interface PlainHeader {
  /** One bit, as a number. */
  @Bits(1)
  int first();

  /** With a sign. */
  @Bits(value = 3, signed = true)
  int delta();

  /** Ends a byte. */
  @Bits(4)
  @Range(min = 3)
  int words();

  /** The other half of a length. */
  @Bits(32)
  long more();

  /** Up to a byte. */
  @Bytes(until = 0)
  MemorySegment label();

  /** What follows. */
  @Payload(length = "(more << 8) / (words + 1) - (more % 7 | 3) + (more & 0xffff0000)")
  MemorySegment rest();

  /** Unused. */
  default boolean isLong() {
    return more() > 9;
  }
}
