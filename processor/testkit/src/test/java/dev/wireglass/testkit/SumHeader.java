package dev.wireglass.testkit;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// A header whose checksum is computed by hand, so that it can be wrong on purpose.
@Header(order = Order.BIG_ENDIAN)
public interface SumHeader {
  @Bits(8)
  int kind();

  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int sum();
}
