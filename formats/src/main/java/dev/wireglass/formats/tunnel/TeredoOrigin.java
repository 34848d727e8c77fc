package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

/// What stands in front of an IPv6 packet in a UDP datagram of Teredo that tells the client where
/// it was seen. Both numbers have all bits inverted, so that no translator of addresses changes
/// them.
@Header(order = Order.BIG_ENDIAN, bytes = 8, spec = "RFC 4380, section 5.1.1")
public interface TeredoOrigin {
  /// Always 0.
  @Bits(16)
  @Const(0)
  int indicator();

  /// The UDP port of the client, inverted.
  @Bits(16)
  int obfuscatedPortNumber();

  /// The IPv4 address of the client, inverted.
  @Bits(32)
  long obfuscatedOriginAddress();

  /// The IPv6 packet.
  @Payload
  MemorySegment payload();

  /// The UDP port of the client.
  default int portNumber() {
    return obfuscatedPortNumber() ^ 0xffff;
  }

  /// The IPv4 address of the client.
  default long originAddress() {
    return obfuscatedOriginAddress() ^ 0xffff_ffffL;
  }
}
