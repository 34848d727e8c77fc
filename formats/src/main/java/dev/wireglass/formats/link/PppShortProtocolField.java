package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import dev.wireglass.formats.network.Ipv4Header;
import dev.wireglass.formats.network.Ipv6Header;
import java.lang.foreign.MemorySegment;

/// What a PPP frame carries, where the stations agreed upon numbers of one byte: the first one
/// would be 0.
@Header(bytes = 1, spec = "RFC 1661, section 6.5")
public interface PppShortProtocolField {
  /// The number of the protocol, as the codes of [PppProtocol]; its lowest bit is set.
  @Bits(8)
  int protocol();

  /// The data, with padding and frame check sequence where they were captured.
  @Payload(
      on = "protocol",
      cases = {
        @Case(value = 0x21, type = Ipv4Header.class),
        @Case(value = 0x57, type = Ipv6Header.class)
      })
  MemorySegment payload();
}
