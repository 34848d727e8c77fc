package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// An option of a [GeneveHeader].
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 4,
    spec = "RFC 8926, section 3.5",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |          Option Class         |      Type     |  R  | Length  |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        ~                  Variable-Length Option Data                  ~
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface GeneveOption {
  /// Whose types these are, from IANA's register.
  @Bits(16)
  int optionClass();

  /// What the option is among those of its class; 0x80 and above have to be understood.
  @Bits(8)
  int type();

  /// Always 0.
  @Bits(3)
  @Reserved
  int reserved();

  /// The length of the data.
  @Bits(5)
  @Unit("x 4 bytes")
  int length();

  /// The data.
  @Bytes(length = "length * 4")
  MemorySegment optionData();
}
