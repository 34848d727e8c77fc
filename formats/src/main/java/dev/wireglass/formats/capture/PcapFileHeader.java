package dev.wireglass.formats.capture;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import dev.wireglass.annotation.Word;

/// The header of a pcap file. Its byte order is that of the machine that wrote it, told by
/// [PcapMagic].
@Header(
    order = Order.RUNTIME,
    bits = BitOrder.MOST_SIGNIFICANT_FIRST,
    bytes = 24,
    spec = "draft-ietf-opsawg-pcap, section 4",
    diagram =
        """
                                1                   2                   3
            0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
         0 |                          Magic Number                         |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
         4 |         Major Version         |         Minor Version         |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
         8 |                           Reserved1                           |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        12 |                           Reserved2                           |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        16 |                            SnapLen                            |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        20 |FCS len|R|P|     Reserved3     |        Link-layer type        |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapFileHeader {
  /// The magic number in the file's own byte order: 0xa1b2c3d4 for time stamps in microseconds,
  /// 0xa1b23c4d for nanoseconds.
  @Bits(32)
  long magicNumber();

  /// Always 2.
  @Bits(16)
  @Const(2)
  int majorVersion();

  /// Always 4.
  @Bits(16)
  @Const(4)
  int minorVersion();

  /// Once a time zone; zero today.
  @Bits(32)
  @Reserved
  long reserved1();

  /// Once the accuracy of the time stamps; zero today.
  @Bits(32)
  @Reserved
  long reserved2();

  /// The snapshot length: packets were cut to this many bytes.
  @Bits(32)
  @Unit("bytes")
  long snapLen();

  /// The length of the frame check sequence at the end of each packet; meaningful with
  /// [#fcsPresent()].
  @Word(32)
  @Bits(4)
  @Unit("x 16 bits")
  int fcsLength();

  /// The bit called R; zero.
  @Bits(1)
  @Reserved
  boolean reservedR();

  /// The length of the frame check sequence is given.
  @Bits(1)
  boolean fcsPresent();

  /// Zero.
  @Bits(10)
  @Reserved
  int reserved3();

  /// What the packets begin with: the LINKTYPE_ value.
  @Bits(16)
  int linkType();
}
