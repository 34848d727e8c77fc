package dev.wireglass.processor.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.DeclaredHeaders;
import dev.wireglass.runtime.FieldLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What tools are told that the lock has no line for, or only in part.
class DescriptionTest {
  private static final String LEAST_FIRST =
      "order = Order.LITTLE_ENDIAN, bits = BitOrder.LEAST_SIGNIFICANT_FIRST";
  private static final String MOST_FIRST = "order = Order.BIG_ENDIAN";

  @Test
  void partsOfAWordShareItsBytesLeastSignificantFirst() {
    String fields = "@Bits(4) int low(); @Bits(12) int high();";
    assertThat(words(LEAST_FIRST, fields))
        .containsExactly(
            new FieldLayout.Word(start(0), 16, 0), new FieldLayout.Word(start(0), 16, 4));
  }

  @Test
  void numbersThatAreDrawnAsTheyAreReadHaveTheBytesThatTheyTouch() {
    String fields = "@Bits(4) int high(); @Bits(12) int low();";
    assertThat(words(MOST_FIRST, fields))
        .containsExactly(
            new FieldLayout.Word(start(0), 8, 4), new FieldLayout.Word(start(0), 16, 0));
  }

  @Test
  void numberOfAnotherOrderIsAWordOfItsOwn() {
    String fields = "@Bits(value = 24, order = Order.LITTLE_ENDIAN) int size();";
    assertThat(words(MOST_FIRST, fields)).containsExactly(new FieldLayout.Word(start(0), 24, 0));
  }

  @Test
  void terminatorStandsInPlaceOfALength() {
    var range =
        (FieldLayout.Range)
            fields(MOST_FIRST, "@Bytes(until = {13, 10}) MemorySegment line();").getFirst();
    assertThat(range.bytes()).isEmpty();
    assertThat(range.varies()).isTrue();
    assertThat(range.terminator()).containsExactly(13, 10);
  }

  @Test
  void checksumSaysHowItIsComputed() {
    assertThat(constraint("@Checksum(ChecksumKind.INTERNET)"))
        .isEqualTo("@Checksum(value = INTERNET, cover = HEADER)");
    assertThat(constraint("@Checksum(value = ChecksumKind.INTERNET, pseudoHeader = true)"))
        .isEqualTo("@Checksum(value = INTERNET, cover = HEADER, pseudoHeader = true)");
    assertThat(constraint("@Checksum(value = ChecksumKind.INTERNET, zeroMeansNone = true)"))
        .isEqualTo("@Checksum(value = INTERNET, cover = HEADER, zeroMeansNone = true)");
  }

  private static String constraint(String annotation) {
    var sum =
        (FieldLayout.Number)
            fields(MOST_FIRST, "@Bits(16) " + annotation + " int sum();").getFirst();
    return sum.constraints().getFirst();
  }

  private static List<FieldLayout.Word> words(String header, String fields) {
    return fields(header, fields).stream()
        .map(FieldLayout.Number.class::cast)
        .map(FieldLayout.Number::word)
        .toList();
  }

  private static List<FieldLayout> fields(String header, String fields) {
    String source =
        """
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        @Header(%s)
        interface FooHeader {
          %s
        }
        """
            .formatted(header, fields);
    return Description.of(
            DeclaredHeaders.of(List.of(JavaFileObjects.forSourceString("FooHeader", source)))
                .getFirst())
        .fields();
  }

  private static FieldLayout.Place start(long bits) {
    return new FieldLayout.Place(bits, List.of());
  }
}
