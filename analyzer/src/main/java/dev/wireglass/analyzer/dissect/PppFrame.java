package dev.wireglass.analyzer.dissect;

import dev.wireglass.formats.link.PppAddressControlDecoder;
import dev.wireglass.formats.link.PppProtocolFieldDecoder;
import dev.wireglass.formats.link.PppShortProtocolFieldDecoder;

/// The start of a PPP frame (RFC 1661, section 2), whose ends may have agreed to leave out the
/// address and the control field, and the first byte of the protocol field if it is zero (sections
/// 6.5 and 6.6). What they agreed on shows: protocol numbers are odd, and their first byte is even.
final class PppFrame {
  private static final Reason CUT = new Reason("PPP header cut short");
  private static final int ALL_STATIONS = 0xff;
  private static final int UNNUMBERED = 0x03;

  private PppFrame() {}

  /// Moves behind the protocol field and hands over.
  static void handOver(Packet packet) {
    skipAddressAndControl(packet);
    var bytes = packet.bytes();
    long field = packet.offset();
    long there = packet.limit() - field;
    if (there < PppShortProtocolFieldDecoder.FIXED_LENGTH) {
      packet.skip(CUT);
      return;
    }
    int protocol = PppShortProtocolFieldDecoder.protocol(bytes, field);
    if (protocol % 2 != 0) {
      goOn(packet, PppShortProtocolFieldDecoder.FIXED_LENGTH, protocol);
    } else if (there < PppProtocolFieldDecoder.FIXED_LENGTH) {
      packet.skip(CUT);
    } else {
      int whole = PppProtocolFieldDecoder.protocolCode(bytes, field);
      goOn(packet, PppProtocolFieldDecoder.FIXED_LENGTH, whole);
    }
  }

  private static void skipAddressAndControl(Packet packet) {
    var bytes = packet.bytes();
    long start = packet.offset();
    if (packet.limit() - start >= PppAddressControlDecoder.FIXED_LENGTH
        && PppAddressControlDecoder.address(bytes, start) == ALL_STATIONS
        && PppAddressControlDecoder.control(bytes, start) == UNNUMBERED) {
      packet.enter(start + PppAddressControlDecoder.FIXED_LENGTH, packet.wireLimit());
    }
  }

  private static void goOn(Packet packet, int length, int protocol) {
    packet.enter(packet.offset() + length, packet.wireLimit());
    packet.next(Namespace.PPP_PROTOCOL, protocol);
  }
}
