package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void paddingIsLeftOffAtTheEndAlone() {
    MemorySegment range = MemorySegment.ofArray(new byte[] {0, 'a', 0, 'b', 0, 0});
    assertThat(Characters.decode(range, StandardCharsets.UTF_8, 0)).isEqualTo("\0a\0b");
    assertThat(Characters.decode(range, StandardCharsets.UTF_8, Characters.NO_PADDING))
        .isEqualTo("\0a\0b\0\0");
  }

  @Test
  void bytesThatAreNoCharactersAreReplaced() {
    MemorySegment range = MemorySegment.ofArray(new byte[] {'a', (byte) 0xff});
    assertThat(Characters.decode(range, StandardCharsets.UTF_8, 0)).isEqualTo("a\ufffd");
  }

  @Test
  void shortTextIsPadded() {
    assertThat(padded("ab", 5)).containsExactly('a', 'b', ' ', ' ', ' ');
    MemorySegment wide = Characters.encode("Tag.name", "a", StandardCharsets.UTF_16LE, ' ', 6);
    assertThat(wide.toArray(ValueLayout.JAVA_BYTE)).containsExactly('a', 0, ' ', 0, ' ', 0);
  }

  @Test
  void textThatDoesNotFitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> padded("abc\n", 3))
        .withMessage("Tag.name: \"abc\\u000a\" takes 4 bytes; the range has 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Characters.encode("Tag.name", "abc", StandardCharsets.UTF_16LE, ' ', 7));
  }

  @Test
  void charactersThatTheCharsetLacksAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Characters.encode("Tag.name", "é\"", StandardCharsets.US_ASCII))
        .withMessage("Tag.name: \"é\\\"\" cannot be written in US-ASCII");
  }

  private static byte[] padded(String text, int length) {
    return Characters.encode("Tag.name", text, StandardCharsets.US_ASCII, ' ', length)
        .toArray(ValueLayout.JAVA_BYTE);
  }
}
