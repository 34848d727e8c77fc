package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

/// How a PPP frame begins unless the stations agreed to leave it out. A [PppProtocolField] or a
/// [PppShortProtocolField] follows.
@Header(bytes = 2, spec = "RFC 1662, section 3.1")
public interface PppAddressControl {
  /// Always 0xff: all stations.
  @Bits(8)
  @Const(0xff)
  int address();

  /// Always 0x03: unnumbered information.
  @Bits(8)
  @Const(0x03)
  int control();

  /// The frame from its protocol field on. The lowest bit of its first byte is set where that field
  /// has one byte.
  @Payload
  MemorySegment payload();
}
