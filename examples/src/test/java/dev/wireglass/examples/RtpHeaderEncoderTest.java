package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class RtpHeaderEncoderTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[40]).fill((byte) -1);
  private final RtpHeaderEncoder rtp = new RtpHeaderEncoder().wrap(bytes, 1, 21);

  @Test
  void writesThePacketThatIsDecoded() {
    assertThat(EncodeRtp.packet().toArray(ValueLayout.JAVA_BYTE))
        .isEqualTo(HexFormat.of().parseHex(DecodeRtp.PACKET));
  }

  @Test
  void startsWithZerosAndWhatIsKnown() {
    assertThat(rtp.end()).isEqualTo(13);
    assertThat(bytes.toArray(ValueLayout.JAVA_BYTE)).startsWith(-1, 0x80, 0, 0).endsWith(-1, -1);
    assertThat(new RtpHeaderDecoder().wrap(bytes, 1, 21).validate()).isEmpty();
  }

  @Test
  void refusesALimitThatLeavesNoRoomForTheHeader() {
    assertThatThrownBy(() -> rtp.wrap(bytes, 1, 12))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("RtpHeader at byte 1 needs 12 bytes, but the limit leaves 11");
  }

  @Test
  void refusesAValueThatDoesNotFit() {
    assertThatThrownBy(() -> rtp.payloadType(128))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RtpHeader.payloadType is 128; 7 bits hold 0 .. 127");
    assertThat(RtpHeaderDecoder.payloadType(bytes, 1)).isZero();
  }

  @Test
  void refusesAListOfHalfAnEntry() {
    assertThatThrownBy(() -> rtp.csrcListBytes(MemorySegment.ofArray(new byte[5])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RtpHeader.csrcList is 5 bytes; csrcCount * 4 can be 0, 4, 8 .. 60");
  }

  @Test
  void refusesAListThatRunsPastTheLimit() {
    assertThatThrownBy(() -> rtp.csrcListBytes(MemorySegment.ofArray(new byte[12])))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("RtpHeader.csrcList at byte 13 needs 12 bytes, but the limit leaves 8");
    assertThat(RtpHeaderDecoder.csrcCount(bytes, 1)).isZero();
  }

  @Test
  void refusesALengthThatWouldMoveWhatIsWritten() {
    rtp.csrcListBytes(MemorySegment.ofArray(new byte[4])).csrcCount(1);
    assertThatThrownBy(() -> rtp.csrcCount(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("RtpHeader.csrcCount cannot become 2: csrcList has its place already");
  }

  @Test
  void fillsARangeThatIsNotWrittenWithZeros() {
    rtp.csrcCount(1).payload(MemorySegment.ofArray(new byte[] {7}));
    assertThat(rtp.end()).isEqualTo(18);
    assertThat(RtpHeaderDecoder.csrcListBytes(bytes, 1).toArray(ValueLayout.JAVA_BYTE))
        .containsOnly(0);
    assertThat(bytes.get(ValueLayout.JAVA_BYTE, 17)).isEqualTo((byte) 7);
    assertThat(bytes.get(ValueLayout.JAVA_BYTE, 18)).isEqualTo((byte) -1);
  }

  @Test
  void staticSetterLeavesNeighboursAlone() {
    RtpHeaderEncoder.csrcCount(bytes, 30, 5);
    assertThat(bytes.get(ValueLayout.JAVA_BYTE, 30)).isEqualTo((byte) 0xf5);
  }
}
