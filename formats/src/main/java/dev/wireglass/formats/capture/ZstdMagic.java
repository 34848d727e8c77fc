package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// How a frame of a zstd file begins. A file has one frame or several.
@Header(order = Order.LITTLE_ENDIAN, bytes = 4, spec = "RFC 8878, section 3.1")
public interface ZstdMagic {
  /// The magic number of a frame with data; 0x184d2a50 to 0x184d2a5f where what follows is to be
  /// skipped.
  @Bits(32)
  long magicNumber();
}
