package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// An extension header of GTP-U, of the type that the header in front of it says.
@Header(bytes = 1, spec = "3GPP TS 29.281, section 5.2.1")
public interface GtpExtensionHeader {
  /// The length of this header; 0 is not valid.
  @Bits(8)
  @Range(min = 1)
  @Unit("x 4 bytes")
  int length();

  /// What the type says.
  @Bytes(length = "length * 4 - 2")
  MemorySegment content();

  /// What is the next extension header; 0 for none.
  @Bits(8)
  int nextExtensionHeaderType();

  /// The next extension header, or the data.
  @Payload
  MemorySegment payload();
}
