package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;

/// Blocks of data that have arrived behind a gap.
@Header(order = Order.BIG_ENDIAN, bytes = 2, spec = "RFC 2018, section 3")
public interface SelectiveAcknowledgment {
  /// Its kind among the options of TCP.
  int KIND = 5;

  /// Always 5.
  @Bits(8)
  @Const(KIND)
  int kind();

  /// The length of the option: 2, and 8 for each block.
  @Bits(8)
  @Range(min = 2)
  int length();

  /// The blocks: the first one has the segment that caused this acknowledgment.
  @Bytes(length = "length - 2")
  @Repeated
  Iterable<SackBlock> blocks();
}
