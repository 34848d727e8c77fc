package dev.wireglass.formats.transport;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// The header of a UDP datagram.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 768",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |          Source Port          |       Destination Port        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |            Length             |           Checksum            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface UdpHeader {
  /// The port of the sender, or zero.
  @Bits(16)
  int sourcePort();

  /// The port of the receiver.
  @Bits(16)
  int destinationPort();

  /// The length of header and data.
  @Bits(16)
  @Range(min = 8)
  @Unit("bytes")
  int length();

  /// Internet checksum of pseudo-header, header and data; zero where the sender made none.
  @Bits(16)
  @Checksum(
      value = ChecksumKind.INTERNET,
      cover = ChecksumCover.HEADER_AND_PAYLOAD,
      pseudoHeader = true,
      zeroMeansNone = true)
  int checksum();

  /// The data of the datagram.
  @Payload(length = "length - 8")
  MemorySegment payload();
}
