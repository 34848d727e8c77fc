package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.formats.link.EthernetHeader;
import java.lang.foreign.MemorySegment;

/// The header of an Ethernet frame in an IP packet.
@Header(order = Order.BIG_ENDIAN, bytes = 2, spec = "RFC 3378, section 3")
public interface EtherIpHeader {
  /// Always 3.
  @Bits(4)
  @Const(3)
  int version();

  /// Always 0.
  @Bits(12)
  @Reserved
  int reserved();

  /// The frame that is carried, from its Ethernet header on.
  @Payload(on = "version", cases = @Case(value = 3, type = EthernetHeader.class))
  MemorySegment payload();
}
