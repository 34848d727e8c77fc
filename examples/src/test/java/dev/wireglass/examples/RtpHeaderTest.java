package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.runtime.UnreadableHeaderException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class RtpHeaderTest {
  private final MemorySegment packet =
      MemorySegment.ofArray(HexFormat.of().parseHex(DecodeRtp.PACKET));

  @Test
  void readsFieldsInPlace() {
    RtpHeaderDecoder rtp = new RtpHeaderDecoder().wrap(packet, 0, packet.byteSize());
    assertThat(rtp.version()).isEqualTo(2);
    assertThat(rtp.csrcCount()).isEqualTo(1);
    assertThat(rtp.marker()).isTrue();
    assertThat(rtp.payloadType()).isZero();
    assertThat(rtp.sequenceNumber()).isEqualTo(0x3009);
    assertThat(rtp.ssrc()).isEqualTo(0xdecafbadL);
    assertThat(rtp.csrcListCount()).isEqualTo(1);
    assertThat(rtp.csrcList(0).ssrc()).isEqualTo(0x0badcafe);
    assertThat(rtp.payload().byteSize()).isEqualTo(3);
  }

  @Test
  void printsEveryFieldWithItsName() {
    assertThat(new RtpHeaderDecoder().wrap(packet, 0, packet.byteSize()))
        .hasToString(
            "RtpHeader[version=2, padding=false, extension=false, csrcCount=1, marker=true,"
                + " payloadType=0, sequenceNumber=12297, timestamp=3840, ssrc=3737844653,"
                + " csrcList=[ContributingSource[ssrc=195939070]], payload=3 bytes]");
  }

  @Test
  void saysWhatIsMissingFromACutPacket() {
    assertThatThrownBy(() -> new RtpHeaderDecoder().wrap(packet, 0, 13))
        .isInstanceOf(UnreadableHeaderException.class)
        .hasMessage(
            "RtpHeader at byte 0 needs 16 bytes up to and including csrcList, but the limit leaves"
                + " 13");
  }

  @Test
  void reportsAnotherVersionWithoutRefusingIt() {
    packet.set(ValueLayout.JAVA_BYTE, 0, (byte) 0x41);
    RtpHeaderDecoder rtp = new RtpHeaderDecoder();
    assertThat(rtp.tryWrap(packet, 0, packet.byteSize())).isTrue();
    assertThat(rtp.validate())
        .singleElement()
        .hasToString("RtpHeader.version is 1, against @Const(2)");
  }
}
