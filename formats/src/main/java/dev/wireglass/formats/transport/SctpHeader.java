package dev.wireglass.formats.transport;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

/// The common header of an SCTP packet.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 12,
    spec = "RFC 9260, section 3.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |      Source Port Number       |    Destination Port Number    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                       Verification Tag                        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                           Checksum                            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface SctpHeader {
  /// The port of the sender.
  @Bits(16)
  int sourcePort();

  /// The port of the receiver.
  @Bits(16)
  int destinationPort();

  /// Chosen by the receiver when the association was opened; zero in the packet that asks for it.
  @Bits(32)
  long verificationTag();

  /// CRC-32C of the packet. Of this number alone, the least significant byte comes first: RFC 9260,
  /// appendix A.
  @Bits(value = 32, order = Order.LITTLE_ENDIAN)
  @Checksum(value = ChecksumKind.CRC32C, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  long checksum();

  /// The chunks, each padded to whole words.
  @Payload
  MemorySegment chunks();
}
