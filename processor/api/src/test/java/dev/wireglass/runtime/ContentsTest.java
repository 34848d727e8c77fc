package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

final class ContentsTest {
  private final byte[] bytes = {1, (byte) 0xab};
  private final MemorySegment copy = Contents.copy(MemorySegment.ofArray(bytes));

  @Test
  void copyKeepsWhatWasThere() {
    bytes[0] = 2;
    assertThat(copy.get(ValueLayout.JAVA_BYTE, 0)).isEqualTo((byte) 1);
  }

  @Test
  void copyCannotBeChanged() {
    assertThatThrownBy(() -> copy.set(ValueLayout.JAVA_BYTE, 0, (byte) 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparesBytes() {
    assertThat(Contents.equal(copy, MemorySegment.ofArray(bytes))).isTrue();
    assertThat(Contents.hash(copy)).isEqualTo(Contents.hash(MemorySegment.ofArray(bytes)));
    assertThat(Contents.equal(copy, copy.asSlice(1))).isFalse();
  }

  @Test
  void showsHexadecimalDigits() {
    assertThat(Contents.text(copy)).isEqualTo("01ab");
  }
}
