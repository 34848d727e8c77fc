package example.routes.near;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import example.InnerHeader;
import example.routes.far.RouteHeader;
import java.lang.foreign.MemorySegment;

/** What follows is told by a number that begins inside a byte. */
@Header(order = Order.BIG_ENDIAN)
public interface HopHeader {
  /** How many hops are left. */
  @Bits(4)
  int left();

  /** Tells what follows. */
  @Bits(8)
  int next();

  /** Ends the second byte. */
  @Bits(4)
  int kind();

  /** Within it, and again behind it. */
  @Nested
  InnerHeader inner();

  /** In as many bytes as are left. */
  @Bytes(length = "next & 7")
  MemorySegment extra();

  /** What follows. */
  @Payload(
      on = "next",
      length = "next * 2",
      cases = {
        @Case(value = 1, type = InnerHeader.class),
        @Case(value = 2, type = RouteHeader.class)
      })
  MemorySegment rest();
}
