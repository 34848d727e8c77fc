package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.network.option.InternetTimestamp;
import dev.wireglass.formats.network.option.RecordRoute;
import dev.wireglass.formats.network.option.RouterAlert;
import dev.wireglass.formats.transport.SctpHeader;
import dev.wireglass.formats.transport.TcpHeader;
import dev.wireglass.formats.transport.UdpHeader;
import dev.wireglass.formats.tunnel.EtherIpHeader;
import dev.wireglass.runtime.InternetChecksum;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;

/// The header of an IPv4 packet.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 20,
    spec = "RFC 791, section 3.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |Version|  IHL  |    DSCP   |ECN|          Total Length         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |         Identification        |0|D|M|     Fragment Offset     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Time to Live |    Protocol   |        Header Checksum        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         Source Address                        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                      Destination Address                      |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Options                    |    Padding    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface Ipv4Header {
  /// Always 4.
  @Bits(4)
  @Const(4)
  int version();

  /// Internet header length, options included.
  @Bits(4)
  @Range(min = 5)
  @Unit("32-bit words")
  int ihl();

  /// Differentiated services code point, RFC 2474.
  @Bits(6)
  int dscp();

  /// Explicit congestion notification, RFC 3168.
  @Bits(2)
  int ecn();

  /// The length of header and data. Zero where the sender's network card was left to cut a large
  /// packet into segments.
  @Bits(16)
  @Unit("bytes")
  int totalLength();

  /// Equal in all fragments of one packet.
  @Bits(16)
  int identification();

  /// Zero.
  @Bits(1)
  @Reserved
  boolean reserved();

  /// The packet may not be cut into fragments.
  @Bits(1)
  boolean dontFragment();

  /// This fragment is not the last.
  @Bits(1)
  boolean moreFragments();

  /// Where the data of this fragment belong in the packet.
  @Bits(13)
  @Unit("x 8 bytes")
  int fragmentOffset();

  /// How many more routers may forward the packet.
  @Bits(8)
  int timeToLive();

  /// What the packet carries.
  @Bits(8)
  IpProtocol protocol();

  /// Internet checksum of the header.
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int headerChecksum();

  /// The address of the sender.
  @Bits(32)
  long sourceAddress();

  /// The address of the receiver.
  @Bits(32)
  long destinationAddress();

  /// The options, padded to whole words; empty in most packets.
  @Bytes(length = "ihl * 4 - 20")
  @Tlv(
      end = 0,
      single = 1,
      cases = {
        @Case(value = RecordRoute.TYPE, type = RecordRoute.class),
        @Case(value = InternetTimestamp.TYPE, type = InternetTimestamp.class),
        @Case(value = RouterAlert.TYPE, type = RouterAlert.class)
      })
  Options options();

  /// The length of the header with its options.
  @Length("ihl * 4")
  int headerLength();

  /// The data of the packet, without link-layer padding.
  @Payload(
      on = "protocol",
      length = "totalLength - headerLength",
      cases = {
        @Case(value = 1, type = IcmpHeader.class),
        @Case(value = 4, type = Ipv4Header.class),
        @Case(value = 6, type = TcpHeader.class),
        @Case(value = 17, type = UdpHeader.class),
        @Case(value = 41, type = Ipv6Header.class),
        @Case(value = 47, type = GreHeader.class),
        @Case(value = 51, type = AuthenticationHeader.class),
        @Case(value = 97, type = EtherIpHeader.class),
        @Case(value = 132, type = SctpHeader.class)
      })
  MemorySegment payload();

  /// Whether this is a piece of a packet rather than the whole.
  default boolean isFragment() {
    return moreFragments() || fragmentOffset() != 0;
  }

  /// The sum of the pseudo-header that a checksum in the data covers.
  ///
  /// @param protocol the number of the protocol, such as 6 for TCP
  /// @param length the length of the data in bytes
  default long pseudoHeaderSum(int protocol, long length) {
    return InternetChecksum.pseudoHeader(sourceAddress(), destinationAddress(), protocol, length);
  }
}
