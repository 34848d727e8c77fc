package dev.wireglass.examples;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Keeps headers of packets whose bytes are overwritten by the next one.
public final class KeepRtp {
  private KeepRtp() {}

  /// @param arguments none
  public static void main(String[] arguments) {
    headers(3).forEach(System.out::println);
  }

  /// The headers of some packets that were received in one buffer.
  static List<RtpHeaderValue> headers(int count) {
    MemorySegment buffer = EncodeRtp.packet();
    RtpHeaderDecoder rtp = new RtpHeaderDecoder();
    List<RtpHeaderValue> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RtpHeaderEncoder.sequenceNumber(buffer, 0, 100 + i);
      kept.add(RtpHeaderValue.of(rtp.wrap(buffer, 0, buffer.byteSize())));
    }
    return kept;
  }
}
