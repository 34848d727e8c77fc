package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import dev.wireglass.formats.link.EtherType;
import java.lang.foreign.MemorySegment;

/// The header of Generic Routing Encapsulation as PPTP has it, version 1: it carries PPP frames,
/// numbers and acknowledges them.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 2637, section 4.1",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |C|R|K|S|s|Recur|A| Flags | Ver |         Protocol Type         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |    Key (HW) Payload Length    |       Key (LW) Call ID        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                  Sequence Number (Optional)                   |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |               Acknowledgment Number (Optional)                |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        S  sequenceNumberPresent
        s  strictSourceRoutePresent
        """)
public interface PptpGreHeader {
  /// Always 0: no checksum.
  @Bits(1)
  @Reserved
  boolean checksumPresent();

  /// Always 0: no routing.
  @Bits(1)
  @Reserved
  boolean routingPresent();

  /// Always 1: [#payloadLength()] and [#callId()] take the place of the key.
  @Bits(1)
  boolean keyPresent();

  /// There is a sequence number, and a payload.
  @Bits(1)
  boolean sequenceNumberPresent();

  /// Always 0: no strict source route.
  @Bits(1)
  @Reserved
  boolean strictSourceRoutePresent();

  /// Always 0.
  @Bits(3)
  @Reserved
  int recursionControl();

  /// There is an acknowledgment number.
  @Bits(1)
  boolean acknowledgmentSequenceNumberPresent();

  /// Always 0.
  @Bits(4)
  @Reserved
  int flags();

  /// Always 1; 0 is that of a [GreHeader].
  @Bits(3)
  @Const(1)
  int version();

  /// Always 0x880b.
  @Bits(16)
  EtherType protocolType();

  /// The length of the payload.
  @Bits(16)
  @Unit("bytes")
  int payloadLength();

  /// The receiver's number for the session.
  @Bits(16)
  int callId();

  /// Counts the packets with a payload.
  @Bits(32)
  @Present("sequenceNumberPresent")
  long sequenceNumber();

  /// The number of the last packet that the sender has got.
  @Bits(32)
  @Present("acknowledgmentSequenceNumberPresent")
  long acknowledgmentNumber();

  /// A PPP frame; with or without its address and control field.
  @Payload(length = "payloadLength")
  MemorySegment frame();
}
