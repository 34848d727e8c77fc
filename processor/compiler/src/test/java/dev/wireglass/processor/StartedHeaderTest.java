package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a header when nothing was set yet: wherever a constant is known, it is there, and
/// nothing is left of the header that the view wrote before.
final class StartedHeaderTest {
  private static final JavaFileObject HEADER =
      source(
          "KnownHeader",
          """
          @Header(order = Order.BIG_ENDIAN) public interface KnownHeader {
            @Bits(8) @Const(7) int magic();
            @Bits(8) int size();
            @Bytes(length = "size") MemorySegment name();
            @Bits(8) @Const(9) int mark();
            @Bits(8) int kind();
            @Bits(16) @Present("kind > 1") @Const(0x0506) int extra();
            @Bits(16) @Checksum(ChecksumKind.INTERNET) int sum();
          }
          """);

  private static final JavaFileObject RANGES =
      source(
          "RangesHeader",
          """
          @Header public interface RangesHeader {
            @Bits(8) int size();
            @Bytes(length = "size") MemorySegment first();
            @Bits(8) @Const(9) int mark();
            @Bits(8) int count();
            @Bytes(length = "count") MemorySegment second();
            @Bits(8) @Const(8) int tail();
            @Bytes(until = 0) MemorySegment path();
            @Payload MemorySegment data();
          }
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
                                                           @ 07 00 09 00 EF FF
          .name(two)                                       @ 07 02 AA AA 09 00 45 53
          .name(two).kind(2)                               @ 07 02 AA AA 09 02 05 06 40 4B
          .kind(2)                                         @ 07 00 09 02 05 06 EA F7
          .kind(2).extra(1)                                @ 07 00 09 02 00 01 EF FC
          .magic(1).sum(3)                                 @ 01 00 09 00 00 03
          """)
  void holdsWhatIsKnown(String calls, String hex) throws ReflectiveOperationException {
    assertThat(written(HEADER, "", calls == null ? "" : calls)).isEqualTo(hex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          .size(1)             @ 01 00 09 00 08 00
          .size(1).second(two) @ 01 00 09 02 AA AA 08 00
          .size(1).path(two)   @ 01 00 09 00 08 AA AA 00
          .size(1).data(two)   @ 01 00 09 00 08 00 AA AA
          .first(two).count(1).data(two) @ 02 AA AA 09 01 00 08 00 AA AA
          """)
  void hasZerosForWhatWasPassedOver(String calls, String hex) throws ReflectiveOperationException {
    assertThat(written(RANGES, "", calls)).isEqualTo(hex);
  }

  @Test
  void knowsNothingOfTheOneBefore() throws ReflectiveOperationException {
    String before = "view.wrap(bytes, 0, 16).name(two).kind(2).extra(1).sum(3).end();";
    assertThat(written(HEADER, before, "")).isEqualTo("07 00 09 00 EF FF");
  }

  @Test
  void isDocumented() throws IOException {
    assertThat(encoder(HEADER))
        .contains("zero, or what is known of them", "constants, and lengths at their shortest");
    JavaFileObject plain =
        source("PlainHeader", "@Header public interface PlainHeader { @Bits(8) int type(); }");
    assertThat(encoder(plain))
        .contains("Fields of fixed length become zero")
        .doesNotContain("what is known of them");
  }

  private static String written(JavaFileObject header, String before, String calls)
      throws ReflectiveOperationException {
    JavaFileObject writer =
        source(
            "Writer",
            """
            public final class Writer {
              public static long write(MemorySegment bytes) {
                %s view = new %<s();
                MemorySegment two = MemorySegment.ofArray(new byte[] {(byte) 0xAA, (byte) 0xAA});
                %s
                return view.wrap(bytes, 0, 16)%s.end();
              }
            }
            """
                .formatted(encoderOf(header), before, calls));
    byte[] bytes = new byte[16];
    Arrays.fill(bytes, (byte) 0xFF);
    long end =
        (long)
            CompiledHeaders.of(List.of(header, writer))
                .loadClass("example.Writer")
                .getMethod("write", MemorySegment.class)
                .invoke(null, MemorySegment.ofArray(bytes));
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, 0, (int) end);
  }

  private static String encoder(JavaFileObject header) throws IOException {
    Compilation compilation = Fixture.compile(header);
    return compilation
        .generatedSourceFile("example." + encoderOf(header))
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  private static String encoderOf(JavaFileObject header) {
    return header.getName().replaceFirst(".*/(.*)\\.java", "$1Encoder");
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(
        "example." + name,
        """
        package example;
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        """
            + text);
  }
}
