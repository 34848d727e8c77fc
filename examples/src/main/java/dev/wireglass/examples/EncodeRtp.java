package dev.wireglass.examples;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

/// Writes one RTP packet, prints its bytes, and decodes them again.
public final class EncodeRtp {
  private static final int LONGEST = 1500;

  private EncodeRtp() {}

  /// @param arguments none
  public static void main(String[] arguments) {
    MemorySegment packet = packet();
    System.out.println(HexFormat.of().formatHex(packet.toArray(ValueLayout.JAVA_BYTE)));
    System.out.println(new RtpHeaderDecoder().wrap(packet, 0, packet.byteSize()));
  }

  /// The packet that [DecodeRtp] decodes when it is given no other.
  static MemorySegment packet() {
    MemorySegment bytes = MemorySegment.ofArray(new byte[LONGEST]);
    RtpHeaderEncoder rtp =
        new RtpHeaderEncoder()
            .wrap(bytes, 0, LONGEST) // writes version 2
            .marker(true)
            .sequenceNumber(0x3009)
            .timestamp(3840)
            .ssrc(0xdecafbadL)
            .csrcListBytes(segment("0badcafe")) // writes csrcCount, too
            .payload(segment("7f7e7f"));
    return bytes.asSlice(0, rtp.end());
  }

  private static MemorySegment segment(String digits) {
    return MemorySegment.ofArray(HexFormat.of().parseHex(digits));
  }
}
