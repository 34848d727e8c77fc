package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminatorTest {
  private static final Terminator LINE_END = Terminator.of('\r', '\n');

  @Test
  void rangesEndBehindTheFirstTerminator() {
    assertThat(LINE_END.length(segment("a\rb\r\nc\r\n"), 1, 8)).isEqualTo(4);
    assertThat(Terminator.of(0xff).length(MemorySegment.ofArray(new byte[] {-1}), 0)).isEqualTo(1);
  }

  @Test
  void terminatorsBehindTheLimitAreNotSeen() {
    assertThat(LINE_END.length(segment("ab\r\n"), 0, 3)).isEqualTo(-1);
    assertThat(LINE_END.length(segment("ab\r\n"), 0, 4)).isEqualTo(4);
    assertThatIllegalStateException().isThrownBy(() -> LINE_END.length(segment("ab\r"), 0));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    MemorySegment bytes = segment("........");
    LINE_END.write("Line.text", segment("a\rb"), bytes, 1, 6);
    assertThat(text(bytes)).isEqualTo(".a\rb\r\n..");
  }

  @Test
  void whatWouldEndEarlierIsRefused() {
    MemorySegment bytes = segment("........");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LINE_END.write("Line.text", segment("a\r\nb"), bytes, 0, 8))
        .withMessage("Line.text has its own terminator in it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Terminator.of(0, 0).write("T", segment("a\0"), bytes, 0, 8));
    assertThat(text(bytes)).isEqualTo("........");
  }

  @Test
  void nothingIsWrittenBehindTheLimit() {
    MemorySegment bytes = segment("........");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> LINE_END.write("Line.text", segment("abc"), bytes, 1, 5))
        .withMessage("Line.text at byte 1 needs 5 bytes, but the limit leaves 4");
    assertThat(text(bytes)).isEqualTo("........");
  }

  private static MemorySegment segment(String text) {
    return MemorySegment.ofArray(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(MemorySegment bytes) {
    return Characters.decode(bytes, StandardCharsets.ISO_8859_1, Characters.NO_PADDING);
  }
}
