package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.annotation.LengthCounts;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

final class OptionWriterTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[20]).fill((byte) 9);
  private final OptionWriter writer = new OptionWriter("Header.options");

  private OptionWriter open(int size, LengthCounts counts, int align, int end, int single) {
    writer.open(
        new OptionFormat(size, size, counts, align, end, single, ByteOrder.BIG_ENDIAN),
        bytes,
        1,
        18);
    return writer;
  }

  private static MemorySegment value(int length) {
    return MemorySegment.ofArray(new byte[length]).fill((byte) 7);
  }

  private static byte[] written(MemorySegment list) {
    return list.toArray(ValueLayout.JAVA_BYTE);
  }

  @Test
  void endMarkerEndsWhatHasNoLength() {
    open(1, LengthCounts.VALUE, 1, 255, 0).add(53, value(1));
    assertThat(written(writer.close())).containsExactly(53, 1, 7, -1);
    assertThat(bytes.get(ValueLayout.JAVA_BYTE, 5)).isEqualTo((byte) 9);
  }

  @Test
  void whatStandsAloneFillsUpWhereNothingEnds() {
    open(1, LengthCounts.VALUE, 1, -1, 0).add(5, value(2));
    assertThat(written(writer.close(8, -2))).containsExactly(5, 2, 7, 7, 0, 0);
  }

  @Test
  void optionsArePadded() {
    open(2, LengthCounts.VALUE, 4, 0, -1).add(258, value(5));
    assertThat(written(writer.close()))
        .containsExactly(1, 2, 0, 5, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void listIsNotFilledWithWhatItLacks() {
    open(1, LengthCounts.WHOLE, 1, -1, -1).add(5, value(1));
    assertThat(written(writer.close(4, 0))).containsExactly(5, 3, 7);
  }

  @Test
  void emptyListIsEmpty() {
    assertThat(open(1, LengthCounts.WHOLE, 1, 0, 1).close(4, 0).byteSize()).isZero();
  }

  @Test
  void optionWithoutALengthIsToldWhenTheListGoesOn() {
    open(1, LengthCounts.WHOLE, 1, 0, 1);
    bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, writer.next(), (short) 0x0101);
    writer.next();
    bytes.fill((byte) 0).set(ValueLayout.JAVA_BYTE, 1, (byte) 2);
    open(1, LengthCounts.WHOLE, 1, -1, -1).next();
    assertThatThrownBy(writer::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Header.options: the option at byte 1 has an impossible length");
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    open(1, LengthCounts.WHOLE, 1, 0, 1);
    assertThatThrownBy(() -> writer.add(0, value(0)))
        .hasMessage("Header.options: kind 0 ends the list, and is written when it ends");
    assertThatThrownBy(() -> writer.add(256, value(0)))
        .hasMessage("Header.options: kind 256; a kind is 0 to 255");
    assertThatThrownBy(() -> writer.add(1, value(1)))
        .hasMessage("Header.options: kind 1 stands alone and has no value");
    assertThatThrownBy(() -> writer.add(2, value(254)))
        .hasMessage(
            "Header.options: the value of kind 2 is 254 bytes, more than a length of 8 bits can"
                + " say");
    assertThatThrownBy(() -> writer.add(2, value(16)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Header.options at byte 1 needs 18 bytes, but the limit leaves 17");
  }
}
