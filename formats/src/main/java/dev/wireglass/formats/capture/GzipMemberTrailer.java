package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// What stands behind the compressed data of a member of a gzip file.
@Header(order = Order.LITTLE_ENDIAN, bytes = 8, spec = "RFC 1952, section 2.3")
public interface GzipMemberTrailer {
  /// CRC32: the CRC-32 of the data before they were compressed.
  @Bits(32)
  long dataChecksum();

  /// ISIZE: how many they are, modulo 2^32.
  @Bits(32)
  @Unit("bytes")
  long dataLength();
}
