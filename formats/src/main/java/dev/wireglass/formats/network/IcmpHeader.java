package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

/// The header of an ICMP message.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 792",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |     Type      |     Code      |           Checksum            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                        Rest of Header                         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface IcmpHeader {
  /// What the message says.
  @Bits(8)
  IcmpType type();

  /// What it says in particular; its meaning depends on the type.
  @Bits(8)
  int code();

  /// Internet checksum of the message.
  @Bits(16)
  @Checksum(value = ChecksumKind.INTERNET, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  int checksum();

  /// What stands here depends on the type; zero for many.
  @Bits(32)
  long restOfHeader();

  /// The data of the message: for errors, the start of the packet that caused it.
  @Payload
  MemorySegment payload();

  /// Tells apart who asks; of an echo or time stamp and its reply.
  default int identifier() {
    return (int) (restOfHeader() >> 16);
  }

  /// Tells apart questions of one asker; of an echo or time stamp and its reply.
  default int sequenceNumber() {
    return (int) restOfHeader() & 0xffff;
  }
}
