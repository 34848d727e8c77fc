package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Flags are printed by their names, bits without one as a number.
final class FlagsTest {
  private static final String SOURCE =
      """
      package flags;
      import dev.wireglass.annotation.*;
      @Header
      public interface FileHeader {
        @Bits(8) @Flags(Mode.class) int mode();
        enum Mode { @Flag(1) WRITE, @Flag(0) READ }
      }
      """;

  @ParameterizedTest
  @CsvSource({"0x00, 0", "0x01, READ", "0x03, WRITE | READ", "0x41, READ | 0x40", "0xc0, 0xc0"})
  void areNamed(String value, String text) throws ReflectiveOperationException {
    MemorySegment bytes = MemorySegment.ofArray(new byte[] {Integer.decode(value).byteValue()});
    Class<?> type =
        CompiledHeaders.of(List.of(JavaFileObjects.forSourceString("flags.FileHeader", SOURCE)))
            .loadClass("flags.FileHeaderDecoder");
    Object decoder =
        type.getMethod("wrap", MemorySegment.class, long.class, long.class)
            .invoke(type.getConstructor().newInstance(), bytes, 0L, 1L);
    assertThat(decoder).hasToString("FileHeader[mode=" + text + "]");
  }
}
