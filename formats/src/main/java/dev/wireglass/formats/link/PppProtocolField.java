package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// What a PPP frame carries.
@Header(order = Order.BIG_ENDIAN, bytes = 2, spec = "RFC 1661, section 2")
public interface PppProtocolField {
  /// The number of the protocol; its lowest bit is set, and that of its first byte is not.
  @Bits(16)
  PppProtocol protocol();

  /// The data, with padding and frame check sequence where they were captured.
  @Payload(
      on = "protocol",
      cases = {
        @Case(value = 0x0021, type = Ipv4Header.class),
        @Case(value = 0x0057, type = Ipv6Header.class),
        @Case(value = 0x0281, type = MplsLabel.class),
        @Case(value = 0x0283, type = MplsLabel.class)
      })
  MemorySegment payload();
}
