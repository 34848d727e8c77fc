package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

/// The header of a real-time transport packet, which carries a piece of audio or video.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 12,
    record = true,
    spec = "RFC 3550, section 5.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |V=2|P|X|   CC  |M|      PT     |        sequence number        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                           timestamp                           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |            synchronization source (SSRC) identifier           |
        +=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+=+
        |             contributing source (CSRC) identifiers            |
        |                              ....                             |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface RtpHeader {
  /// Always 2.
  @Bits(2)
  @Const(2)
  int version();

  /// The payload ends with padding.
  @Bits(1)
  boolean padding();

  /// An extension header follows this one.
  @Bits(1)
  boolean extension();

  /// How many contributing sources there are.
  @Bits(4)
  int csrcCount();

  /// What the profile says, such as the end of a video frame.
  @Bits(1)
  boolean marker();

  /// The encoding of the payload, RFC 3551.
  @Bits(7)
  int payloadType();

  /// Rises by one from packet to packet.
  @Bits(16)
  int sequenceNumber();

  /// When the first byte of the payload was sampled, in units of the payload's clock.
  @Bits(32)
  long timestamp();

  /// The synchronisation source: who sends the stream.
  @Bits(32)
  long ssrc();

  /// The contributing sources of a mixed stream.
  @Repeated(count = "csrcCount")
  Iterable<ContributingSource> csrcList();

  /// The audio or video.
  @Payload
  MemorySegment payload();
}
