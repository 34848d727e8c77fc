package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;
import dev.wireglass.annotation.Reserved;

/// Report of the groups that a host listens to, IGMP version 3, RFC 3376 section 4.2.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 3376, section 4.2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Type = 0x22  |    Reserved   |           Checksum            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |           Reserved            |  Number of Group Records (M)  |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        ~                         Group Records                         ~
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface IgmpReport {
  /// Always 0x22.
  @Bits(8)
  @Const(0x22)
  int type();

  /// Always zero.
  @Bits(8)
  @Reserved
  int reserved();

  /// Internet checksum of the whole message, whatever stands behind its records included.
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int checksum();

  /// Always zero.
  @Bits(16)
  @Reserved
  int reservedWord();

  /// How many records there are.
  @Bits(16)
  int numberOfGroupRecords();

  /// A record for each group.
  @Repeated(count = "numberOfGroupRecords")
  Iterable<IgmpGroupRecord> groupRecords();
}
