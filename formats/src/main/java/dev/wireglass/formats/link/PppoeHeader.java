package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// The header of PPP over Ethernet: of a frame that carries PPP, or of one that opens or closes a
/// session.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 6,
    spec = "RFC 2516, section 4",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  VER  | TYPE  |      CODE     |          SESSION_ID           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |            LENGTH             |           payload             |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PppoeHeader {
  /// Always 1.
  @Bits(4)
  @Const(1)
  int version();

  /// Always 1.
  @Bits(4)
  @Const(1)
  int type();

  /// 0 for data; others open and close sessions.
  @Bits(8)
  int code();

  /// Which session of the two stations this belongs to.
  @Bits(16)
  int sessionId();

  /// The length of the payload.
  @Bits(16)
  @Unit("bytes")
  int length();

  /// A frame of PPP from its protocol field on, or the tags of discovery; without padding of the
  /// Ethernet frame.
  @Payload(on = "code", length = "length", cases = @Case(value = 0, type = PppProtocolField.class))
  MemorySegment payload();
}
