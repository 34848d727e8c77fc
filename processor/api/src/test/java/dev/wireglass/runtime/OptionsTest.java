package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.annotation.LengthCounts;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  private static final OptionFormat TCP = format(1, LengthCounts.WHOLE, 1, 0, 1);
  private static final OptionFormat DHCP = format(1, LengthCounts.VALUE, 1, 255, 0);
  private static final OptionFormat PCAPNG = format(2, LengthCounts.VALUE, 4, 0, -1);

  private static OptionFormat format(
      int size, LengthCounts counts, int align, int end, int single) {
    return new OptionFormat(size, size, counts, align, end, single, ByteOrder.LITTLE_ENDIAN);
  }

  private static Options over(OptionFormat format, int... bytes) {
    MemorySegment segment = MemorySegment.ofArray(new byte[bytes.length]);
    for (int i = 0; i < bytes.length; i++) {
      segment.set(java.lang.foreign.ValueLayout.JAVA_BYTE, i, (byte) bytes[i]);
    }
    return new Options().over(format, segment, 0, bytes.length);
  }

  @Test
  void lengthCountsTheWholeOption() {
    assertThat(over(TCP, 1, 2, 4, 5, 6, 9, 2))
        .hasToString("[kind 1, kind 2 (4 bytes), kind 9 (2 bytes)]");
  }

  @Test
  void lengthCountsTheValueAlone() {
    assertThat(over(DHCP, 0, 53, 1, 5, 12, 0, 255, 7, 7))
        .hasToString("[kind 0, kind 53 (3 bytes), kind 12 (2 bytes)]");
  }

  @Test
  void paddingBehindAnOptionIsPassedOver() {
    assertThat(over(PCAPNG, 1, 0, 5, 0, 65, 66, 67, 68, 69, 9, 9, 9, 2, 1, 0, 0, 0, 0, 0, 0))
        .hasToString("[kind 1 (9 bytes), kind 258 (4 bytes)]");
  }

  @Test
  void lastOptionNeedsNoPadding() {
    assertThat(over(PCAPNG, 1, 0, 1, 0, 65)).hasToString("[kind 1 (5 bytes)]");
  }

  @Test
  void nothingBehindTheEndIsLookedAt() {
    assertThat(over(TCP, 0, 8, 1).isMalformed()).isFalse();
  }

  @Test
  void lengthShorterThanItsOwnBytesBreaksOff() {
    assertThat(over(TCP, 1, 8, 1, 1)).hasToString("[kind 1, broken at byte 1]");
    assertThat(over(TCP, 8, 0)).hasToString("[broken at byte 0]");
  }

  @Test
  void optionThatRunsPastTheListBreaksOff() {
    assertThat(over(TCP, 8, 4, 0)).hasToString("[broken at byte 0]");
    assertThat(over(TCP, 8)).hasToString("[broken at byte 0]");
    assertThat(over(PCAPNG, 1)).hasToString("[broken at byte 0]");
  }

  @Test
  void nothingIsFoundBehindTheBreak() {
    Options options = over(TCP, 8, 1, 5, 2);
    assertThat(TCP.find(5, options.bytes(), 0, 4)).isEqualTo(OptionFormat.NOWHERE);
    assertThat(options.next()).isFalse();
  }

  @Test
  void kindIsThatOfAnOption() {
    assertThatThrownBy(over(TCP, 1)::kind)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("next() has not found an option yet");
  }
}
