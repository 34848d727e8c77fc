package dev.wireglass.formats.transport;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.transport.option.MaximumSegmentSize;
import dev.wireglass.formats.transport.option.SackPermitted;
import dev.wireglass.formats.transport.option.SelectiveAcknowledgment;
import dev.wireglass.formats.transport.option.Timestamps;
import dev.wireglass.formats.transport.option.WindowScale;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;

/// The header of a TCP segment.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 20,
    spec = "RFC 9293, section 3.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |          Source Port          |        Destination Port       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                        Sequence Number                        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                     Acknowledgment Number                     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Data |       |C|E|U|A|P|R|S|F|                               |
        | Offset| Rsrvd |W|C|R|C|S|S|Y|I|             Window            |
        |       |       |R|E|G|K|H|T|N|N|                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |            Checksum           |         Urgent Pointer        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                           [Options]                           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                                                               :
        :                              Data                             :
        :                                                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface TcpHeader {
  /// The port of the sender.
  @Bits(16)
  int sourcePort();

  /// The port of the receiver.
  @Bits(16)
  int destinationPort();

  /// The number of the first byte of data, or of SYN.
  @Bits(32)
  long sequenceNumber();

  /// The number of the next byte that the sender expects; meaningful with ACK.
  @Bits(32)
  long acknowledgmentNumber();

  /// The length of the header with its options.
  @Bits(4)
  @Range(min = 5)
  @Unit("32-bit words")
  int dataOffset();

  /// Zero.
  @Bits(4)
  @Reserved
  int reserved();

  /// Congestion window reduced, RFC 3168.
  @Bits(1)
  boolean cwr();

  /// ECN echo, RFC 3168.
  @Bits(1)
  boolean ece();

  /// The urgent pointer is meaningful.
  @Bits(1)
  boolean urg();

  /// The acknowledgment number is meaningful.
  @Bits(1)
  boolean ack();

  /// Data are to be handed to the receiving program at once.
  @Bits(1)
  boolean psh();

  /// The connection is reset.
  @Bits(1)
  boolean rst();

  /// Sequence numbers are synchronised: the connection opens.
  @Bits(1)
  boolean syn();

  /// The sender has no more data.
  @Bits(1)
  boolean fin();

  /// How much the sender is ready to receive, before window scaling.
  @Bits(16)
  @Unit("bytes")
  int window();

  /// Internet checksum of pseudo-header, header and data.
  @Bits(16)
  @Checksum(
      value = ChecksumKind.INTERNET,
      cover = ChecksumCover.HEADER_AND_PAYLOAD,
      pseudoHeader = true)
  int checksum();

  /// Where urgent data end, relative to the sequence number.
  @Bits(16)
  int urgentPointer();

  /// The options, padded to whole words.
  @Bytes(length = "dataOffset * 4 - 20")
  @Tlv(
      end = 0,
      single = 1,
      cases = {
        @Case(value = MaximumSegmentSize.KIND, type = MaximumSegmentSize.class),
        @Case(value = WindowScale.KIND, type = WindowScale.class),
        @Case(value = SackPermitted.KIND, type = SackPermitted.class),
        @Case(value = SelectiveAcknowledgment.KIND, type = SelectiveAcknowledgment.class),
        @Case(value = Timestamps.KIND, type = Timestamps.class)
      })
  Options options();

  /// The length of the header with its options.
  @Length("dataOffset * 4")
  int headerLength();

  /// The data of the segment.
  @Payload
  MemorySegment payload();
}
