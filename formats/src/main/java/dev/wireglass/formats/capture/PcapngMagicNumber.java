package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// The byte-order magic of a section of a pcapng file, read as a big-endian number.
public enum PcapngMagicNumber {
  /// The section is big-endian.
  @Code(0x1a2b3c4dL)
  BIG_ENDIAN,
  /// The section is little-endian.
  @Code(0x4d3c2b1aL)
  LITTLE_ENDIAN,
  /// Not the start of a section.
  @Unknown
  OTHER
}
