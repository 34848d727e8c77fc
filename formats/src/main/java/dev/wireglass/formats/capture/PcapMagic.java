package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// How a pcap file begins, read before its byte order is known.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "draft-ietf-opsawg-pcap, section 4")
public interface PcapMagic {
  /// Which of the six kinds of pcap file this is, if any.
  @Bits(32)
  PcapMagicNumber magicNumber();
}
