package dev.wireglass.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.DeclaredHeaders;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much room a header within another takes.
final class NestedHeaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Bits(8) int a(); | 1",
        "@Bits(8) int a(); @Bytes(5) MemorySegment b(); | 6",
        "@Bits(4) int a(); | -1",
        "@Bits(8) int a(); @Length(\"4\") int all(); | 4",
        "@Bits(8) int a(); @Length(\"a + 1\") int all(); | -1",
        "@Bits(8) int a(); @Length(\"missing\") int all(); | -1",
        "@Bits(8) int a(); @Length(\"1 << 31\") long all(); | -1",
        "@Bytes(2147483647) MemorySegment a(); | 2147483647",
        "@Bytes(2147483647) MemorySegment a(); @Bits(8) int b(); | -1",
        "@Bits(8) int a(); @Bytes(length = \"a\") MemorySegment b(); @Length(\"300\") int all(); |"
            + " -1",
      })
  void sizeIsWhatEverySuchHeaderTakes(String accessors, int size) {
    assertThat(nested(accessors).size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Bits(8) int a(); | false",
        "@Bits(4) int a(); | false",
        "@Bits(8) int a(); @Length(\"4\") int all(); | false",
        "@Bits(8) int a(); @Length(\"missing\") int all(); | false",
        "@Bits(8) int a(); @Length(\"a + 1\") int all(); | true",
        "@Bits(8) int a(); @Bytes(length = \"a\") MemorySegment b(); | true",
        "@Bytes(until = 0) MemorySegment a(); | true",
      })
  void variesWhereItIsKnownOnlyAtRunTime(String accessors, boolean varies) {
    assertThat(nested(accessors).varies()).isEqualTo(varies);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Bits(24) int a(); | 3",
        "@Bits(8) int a(); @Length(\"a + 1\") int all(); | 1",
        "@Bits(8) int a(); @Length(\"a + 5\") int all(); | 5",
        "@Bits(8) int a(); @Bytes(length = \"a + 2\") MemorySegment b(); | 3",
        "@Bits(8) int a(); @Bytes(length = \"a - 2\") MemorySegment b(); | 1",
        "@Bits(8) int a(); @Bytes(length = \"a + 4294967296L\") MemorySegment b(); | 1",
        "@Bits(8) int a(); @Bytes(length = \"missing\") MemorySegment b(); | 1",
        "@Bytes(until = {1, 2}) MemorySegment a(); @Bits(8) int b(); | 3",
        "@Bits(8) int a(); @Bytes(9) @Present(\"a > 1\") MemorySegment b(); | 1",
      })
  void fewestBytesAreThoseOfTheShortest(String accessors, long fewest) {
    assertThat(nested(accessors).fewestBytes()).isEqualTo(fewest);
  }

  @Test
  void isReadableInAsManyBytesAsItTakes() {
    NestedHeader nested = nested("@Bits(16) int a(); @Bits(8) int b();");
    assertThat(nested.isReadableIn(2)).isFalse();
    assertThat(nested.isReadableIn(3)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true"})
  void isReadableOnlyIfThoseWithinItAre(int room, boolean isReadable) {
    NestedHeader nested =
        nested(
            """
            @Bytes(%d) @Nested Deep deep(); }
            @Header(order = Order.BIG_ENDIAN) interface Deep { @Bits(32) long a();
            """
                .formatted(room));
    assertThat(nested.isReadableIn(9)).isEqualTo(isReadable);
  }

  /// A header of these accessors, as it stands within another.
  private static NestedHeader nested(String accessors) {
    String source =
        """
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        @Header interface Outer { @Bytes(99) @Nested Inner inner(); }
        @Header(order = Order.BIG_ENDIAN) interface Inner { %s }
        """
            .formatted(accessors);
    return DeclaredHeaders.of(List.of(JavaFileObjects.forSourceString("Outer", source)))
        .getFirst()
        .ranges()
        .findFirst()
        .orElseThrow()
        .view()
        .header();
  }
}
