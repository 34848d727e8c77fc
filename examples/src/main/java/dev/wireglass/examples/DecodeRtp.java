package dev.wireglass.examples;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;

/// Decodes one RTP packet and prints it.
public final class DecodeRtp {
  /// A packet of speech (G.711, payload type 0) that was mixed from one source.
  static final String PACKET = "8180300900000f00decafbad0badcafe" + "7f7e7f";

  private DecodeRtp() {}

  /// @param arguments the packet in hexadecimal digits; without one, a sample is decoded
  public static void main(String[] arguments) {
    String digits = arguments.length == 0 ? PACKET : arguments[0];
    MemorySegment bytes = MemorySegment.ofArray(HexFormat.of().parseHex(digits));
    RtpHeaderDecoder rtp = new RtpHeaderDecoder();
    if (rtp.tryWrap(bytes, 0, bytes.byteSize())) {
      System.out.println(rtp);
      rtp.validate().forEach(System.out::println);
    } else {
      System.out.println(RtpHeaderDecoder.explain(bytes, 0, bytes.byteSize()));
    }
  }
}
