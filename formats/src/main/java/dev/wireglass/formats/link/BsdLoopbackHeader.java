package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// What a BSD system writes in front of a packet of its loopback interface. The byte order is that
/// of the machine (LINKTYPE_NULL), or big-endian (LINKTYPE_LOOP).
@Header(order = Order.RUNTIME, bytes = 4, spec = "LINKTYPE_NULL and LINKTYPE_LOOP")
public interface BsdLoopbackHeader {
  /// The address family of the packet: 2 for IPv4; 24, 28 or 30 for IPv6, as the system has it.
  @Bits(32)
  long family();

  /// The packet.
  @Payload(
      on = "family",
      cases = {
        @Case(value = 2, type = Ipv4Header.class),
        @Case(value = 24, type = Ipv6Header.class),
        @Case(value = 28, type = Ipv6Header.class),
        @Case(value = 30, type = Ipv6Header.class)
      })
  MemorySegment payload();
}
