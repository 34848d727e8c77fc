package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What stands in front of each piece of data of an IEEE 802.11 frame that carries several. Each
/// but the last is padded to a multiple of 4 bytes.
@Header(order = Order.BIG_ENDIAN, bytes = 14, spec = "IEEE 802.11, clause 9.3.2.2.2")
public interface AmsduSubframeHeader {
  /// Whom the data are for.
  @Bits(48)
  long destination();

  /// Who sent the data.
  @Bits(48)
  long source();

  /// The length of the data, without padding.
  @Bits(16)
  @Unit("bytes")
  int length();

  /// The data, from their [LlcHeader] on.
  @Payload(length = "length")
  MemorySegment payload();
}
