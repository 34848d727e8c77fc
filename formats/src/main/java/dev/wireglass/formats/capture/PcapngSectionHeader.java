package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What is behind the [PcapngBlockHeader] of a section header: a section has a byte order of its
/// own, and its own interfaces.
@Header(
    order = Order.RUNTIME,
    bytes = 16,
    spec = "draft-ietf-opsawg-pcapng, section 4.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                      Byte-Order Magic                         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |          Major Version        |         Minor Version         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                                                               |
        +                          Section Length                       +
        |                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        /                                                               /
        /                      Options (variable)                       /
        /                                                               /
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapngSectionHeader {
  /// Always 0x1a2b3c4d in the byte order of the section, which [PcapngByteOrderMagic] tells.
  @Bits(32)
  @Const(0x1a2b3c4d)
  long byteOrderMagic();

  /// Always 1.
  @Bits(16)
  @Const(1)
  int majorVersion();

  /// 0; some programs wrote 2 and meant the same.
  @Bits(16)
  @OneOf({0, 2})
  int minorVersion();

  /// The length of the blocks of the section without this one; -1 where it is not given.
  @Bits(value = 64, signed = true)
  @Unit("bytes")
  long sectionLength();

  /// The options, a list of [PcapngOption]s.
  @Payload
  MemorySegment options();
}
