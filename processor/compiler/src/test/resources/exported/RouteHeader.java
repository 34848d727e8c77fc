package example.routes.far;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import example.InnerHeader;
import example.routes.near.HopHeader;
import java.lang.foreign.MemorySegment;

/** Bits that follow bytes in little-endian order, and headers of other packages behind them. */
@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.LEAST_SIGNIFICANT_FIRST)
public interface RouteHeader {
  /** Always there. */
  @Bits(1)
  @Const(1)
  boolean routed();

  /** There is a way back. */
  @Bits(1)
  boolean returning();

  /** Begins inside a byte. */
  @Bits(2)
  int hops();

  /** Touches nine bytes, with a sign. */
  @Bits(value = 64, signed = true)
  @OneOf({-3, 4})
  long distance();

  /** Ends a byte. */
  @Bits(4)
  int kind();

  /** Touches nine bytes, without a sign. */
  @Bits(4)
  int more();

  /** As many bits as a number of Lua holds. */
  @Bits(53)
  @Range(max = 1_000)
  long cost();

  /** How it is known. */
  @Bits(7)
  @Flags(Source.class)
  int sources();

  /** Where it leads. */
  @Bits(value = 64, signed = true)
  @Range(min = -2, max = 7)
  long target();

  /** In the other byte order. */
  @Bits(value = 16, order = Order.BIG_ENDIAN)
  int port();

  /** In this one. */
  @Bits(16)
  int other();

  /** How it leads back. */
  @Bytes(length = "hops * 2")
  @Present("returning && hops > 0")
  MemorySegment back();

  /** Up to a byte. */
  @Bytes(until = 10)
  @Present("returning || kind == 2")
  MemorySegment label();

  /** What follows. */
  @Payload(
      on = "target",
      cases = {
        @Case(value = 1, type = InnerHeader.class),
        @Case(value = -2, type = HopHeader.class),
        @Case(value = 3, type = RouteHeader.class)
      })
  MemorySegment rest();

  /** Who knows a route. */
  enum Source {
    /** Another router told. */
    @Flag(0)
    TOLD,
    /** It was measured. */
    @Flag(6)
    MEASURED
  }
}
