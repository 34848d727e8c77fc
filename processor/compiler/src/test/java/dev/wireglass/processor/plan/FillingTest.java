package dev.wireglass.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.DeclaredHeaders;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which number an encoder sets when it is given a range or a payload, and to what.
final class FillingTest {
  private static final String NUMBERS =
      "@Bits(8) int n(); @Bits(16) int m(); @Bits(8) @Range(min = 5, max = 9) int k();";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n | n * 1 + 0",
        "n * 4 + 20 | n * 4 + 20",
        "20 + n + n | n * 2 + 20",
        "k * 4 - 20 | k * 4 + -20",
        "n * 2147483647 | n * 2147483647 + 0",
        "n + 4611686018427387903 | n * 1 + 4611686018427387903",
      })
  void rangeThatGrowsByEqualStepsSetsItsNumber(String length, String filling) {
    assertThat(ofLastRange(range(length, "last"))).isEqualTo(filling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20",
        "n + m",
        "n * m",
        "n / 2",
        "9 - k",
        "n * 2147483648",
        "n + 4611686018427387904",
        "n > 2 ? n : 0",
        "remaining",
      })
  void rangeOfAnyOtherLengthHasToFit(String length) {
    assertThat(ofLastRange(range(length, "last"))).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"n, none", "n * 2, none", "m, m * 1 + 0"})
  void numberThatMovesARangeInFrontIsNotSet(String length, String filling) {
    assertThat(ofLastRange(range("n", "first") + range(length, "last"))).isEqualTo(filling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m | m * 1 + 0",
        "m - 4 | m * 1 + -4",
        "m - n * 4 | m * 1 + -(n * 4)",
        "m * 2 - n * 65536 * 65536 | m * 2 + -(n * 4294967296L) (long)",
        "m - headerLength | m * 1 + -n - 4",
      })
  void payloadSetsTheNumberThatSaysNothingElse(String length, String filling) {
    assertThat(ofPayload(range("n", "first"), "(length = \"" + length + "\")")).isEqualTo(filling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"n", "20", "m + k", "20 - m", "m * m", "remaining - m", "m + remaining * 0"})
  void payloadOfAnyOtherLengthSetsNothing(String length) {
    assertThat(ofPayload(range("n", "first"), "(length = \"" + length + "\")")).isEqualTo("none");
  }

  private static String range(String length, String name) {
    return "@Bytes(length = \"%s\") MemorySegment %s();".formatted(length, name);
  }

  private static String ofLastRange(String ranges) {
    return text(plan(ranges).writings().getLast().filling());
  }

  private static String ofPayload(String ranges, String values) {
    return text(plan(ranges + " @Payload" + values + " MemorySegment rest();").payloadFilling());
  }

  private static String text(@Nullable Filling filling) {
    if (filling == null) {
      return "none";
    }
    return "%s * %d + %s"
        .formatted(
            filling.setting().number().name(),
            filling.step(),
            switch (filling.rest()) {
              case Extent.Fixed(long bytes) -> Long.toString(bytes);
              case Extent.Calculated rest ->
                  JavaSource.of(rest.expression()) + (rest.isLong() ? " (long)" : "");
              case Extent.Terminated _ -> throw new AssertionError(filling);
            });
  }

  private static EncoderPlan plan(String accessors) {
    String source =
        """
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        @Header(order = Order.BIG_ENDIAN) interface Foo { %s %s }
        """
            .formatted(NUMBERS, accessors);
    HeaderModel header =
        DeclaredHeaders.of(List.of(JavaFileObjects.forSourceString("Foo", source))).getFirst();
    return EncoderPlanner.plan(header, Planner.plan(header));
  }
}
