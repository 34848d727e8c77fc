package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RtpHeaderValueTest {
  private static final MemorySegment NONE = MemorySegment.NULL;

  private final MemorySegment packet = EncodeRtp.packet();
  private final RtpHeaderValue value =
      RtpHeaderValue.of(new RtpHeaderDecoder().wrap(packet, 0, packet.byteSize()));

  @Test
  void outlivesTheBytes() {
    packet.fill((byte) 0);
    assertThat(value)
        .hasToString(
            "RtpHeaderValue[version=2, padding=false, extension=false, csrcCount=1, marker=true,"
                + " payloadType=0, sequenceNumber=12297, timestamp=3840, ssrc=3737844653,"
                + " csrcList=[ContributingSource[ssrc=195939070]]]");
  }

  @Test
  void keepsWhatOneBufferHeldInTurn() {
    assertThat(KeepRtp.headers(3))
        .extracting(RtpHeaderValue::sequenceNumber)
        .isEqualTo(List.of(100, 101, 102));
  }

  @Test
  void equalsByContent() {
    MemorySegment other = MemorySegment.ofArray(packet.toArray(ValueLayout.JAVA_BYTE));
    assertThat(RtpHeaderValue.of(new RtpHeaderDecoder().wrap(other, 0, other.byteSize())))
        .isEqualTo(value)
        .hasSameHashCodeAs(value);
    RtpHeaderEncoder.marker(other, 0, false);
    assertThat(RtpHeaderValue.of(new RtpHeaderDecoder().wrap(other, 0, other.byteSize())))
        .isNotEqualTo(value);
  }

  @Test
  void isWrittenAsItWasRead() {
    MemorySegment copy = MemorySegment.ofArray(new byte[16]);
    assertThat(new RtpHeaderEncoder().wrap(copy, 0, 16).set(value).end()).isEqualTo(16);
    assertThat(copy.mismatch(packet)).isEqualTo(16);
  }

  @Test
  void refusesWhatBitsDoNotHold() {
    assertThatThrownBy(() -> new RtpHeaderValue(4, false, false, 0, false, 0, 0, 0, 0, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RtpHeader.version is 4; 2 bits hold 0 .. 3");
  }

  @Test
  void refusesLengthThatContradictsNumbers() {
    assertThatThrownBy(() -> new RtpHeaderValue(2, false, false, 1, false, 0, 0, 0, 0, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RtpHeader.csrcList is 0 bytes; csrcCount * 4 is 4");
  }
}
