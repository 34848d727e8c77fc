package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class DumpTest {
  @Test
  void printsBytesBesideFields() {
    MemorySegment packet = MemorySegment.ofArray(HexFormat.of().parseHex(DecodeRtp.PACKET));
    assertThat(new RtpHeaderDecoder().wrap(packet, 0, packet.byteSize()).dump())
        .isEqualTo(
            """
            RtpHeader at byte 0
                   0  81                       version 2, padding false, extension false, csrcCount 1
                   1  80                       marker true, payloadType 0
                   2  30 09                    sequenceNumber 12297
                   4  00 00 0f 00              timestamp 3840
                   8  de ca fb ad              ssrc 3737844653
                  12  0b ad ca fe              csrcList[0].ssrc 195939070
            """);
  }
}
