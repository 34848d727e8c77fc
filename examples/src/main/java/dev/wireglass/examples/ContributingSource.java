package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// Who speaks in a mixed stream, an element of [RtpHeader#csrcList()].
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "RFC 3550, section 5.1")
public interface ContributingSource {
  /// The source's own synchronization source identifier.
  @Bits(32)
  long ssrc();
}
