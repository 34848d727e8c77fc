package dev.wireglass.testkit;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

/// A header whose decoder is written by hand, so that it can be wrong on purpose.
@Header(order = Order.BIG_ENDIAN)
public interface PingHeader {
  @Bits(4)
  @OneOf({0, 1, 8, 9})
  int kind();

  @Bits(12)
  int number();

  @Bytes(length = "kind * 2")
  MemorySegment body();
}
