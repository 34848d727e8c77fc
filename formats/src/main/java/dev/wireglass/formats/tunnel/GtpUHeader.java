package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// The header of version 1 of the GPRS Tunnelling Protocol for user data, usually in UDP datagrams
/// to port 2152. Four bytes more are there if any of the three flags is set; each has a meaning
/// only with its own flag.
@Header(order = Order.BIG_ENDIAN, bytes = 8, spec = "3GPP TS 29.281, section 5.1")
public interface GtpUHeader {
  /// Always 1.
  @Bits(3)
  @Const(1)
  int version();

  /// 1 for GTP; 0 for GTP', which carries records of charges.
  @Bits(1)
  @Const(1)
  int protocolType();

  /// Always 0.
  @Bits(1)
  @Reserved
  boolean reserved();

  /// The E flag: [#nextExtensionHeaderType()] has a meaning.
  @Bits(1)
  boolean extensionHeaderFlag();

  /// The S flag: [#sequenceNumber()] has a meaning.
  @Bits(1)
  boolean sequenceNumberFlag();

  /// The PN flag: [#nPduNumber()] has a meaning.
  @Bits(1)
  boolean nPduNumberFlag();

  /// 255 for user data (G-PDU); others, such as 1 for an echo request, are about the tunnel.
  @Bits(8)
  int messageType();

  /// The length of what is behind the first 8 bytes: of optional fields, extension headers and
  /// data.
  @Bits(16)
  @Unit("bytes")
  int length();

  /// The tunnel endpoint identifier: which tunnel of the receiver this belongs to.
  @Bits(32)
  long teid();

  /// Counts the packets of the tunnel.
  @Bits(16)
  @Present("extensionHeaderFlag || sequenceNumberFlag || nPduNumberFlag")
  int sequenceNumber();

  /// Counts packets while a station moves to another cell.
  @Bits(8)
  @Present("extensionHeaderFlag || sequenceNumberFlag || nPduNumberFlag")
  int nPduNumber();

  /// What is the first extension header; 0 for none.
  @Bits(8)
  @Present("extensionHeaderFlag || sequenceNumberFlag || nPduNumberFlag")
  int nextExtensionHeaderType();

  /// Extension headers, if [#extensionHeaderFlag()] and [#nextExtensionHeaderType()] say so, and
  /// the data: for user data, an IP packet.
  @Payload(
      length = "extensionHeaderFlag || sequenceNumberFlag || nPduNumberFlag ? length - 4 : length")
  MemorySegment payload();
}
