package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// The first field of a section header, read before its byte order is known.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "draft-ietf-opsawg-pcapng, section 4.1")
public interface PcapngByteOrderMagic {
  /// In which byte order the section is, if this is one.
  @Bits(32)
  PcapngMagicNumber byteOrderMagic();
}
