package dev.wireglass.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.DeclaredHeaders;
import dev.wireglass.processor.plan.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which headers have `endIfReadable`, because one number counts their length in units.
final class LengthInUnitsTest {
  private static final String IHL = "@Bits(8) @Range(min = 5) int ihl(); @Bits(8) int more();";

  @ParameterizedTest
  @CsvSource({"ihl * 4, 4", "ihl * 1, 1", "(ihl) * 8, 8"})
  void numberAboveAMinimumCounts(String length, long unit) {
    assertThat(of(IHL + "@Length(\"" + length + "\") int total();"))
        .isEqualTo(new LengthInUnits("total", "ihl", unit));
  }

  @Test
  void unitsAreSaidInBytes() {
    assertThat(new LengthInUnits("total", "ihl", 4).bytes(5)).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ihl",
        "ihl * 4 + 4",
        "ihl + 4",
        "4 * ihl",
        "ihl * more",
        "(ihl + 1) * 4",
        "ihl * 0",
        "20",
      })
  void anyOtherLengthIsNoneInUnits(String length) {
    assertThat(of(IHL + "@Length(\"" + length + "\") int total();")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Bits(8) int ihl(); @Length(\"ihl * 4\") int total();",
        "@Bits(8) @Range(max = 9) int ihl(); @Length(\"ihl * 4\") int total();",
        "@Bits(8) @Range(min = 5, max = 9) int ihl(); @Length(\"ihl * 4\") int total();",
      })
  void numberIsAskedForAMinimumAndNothingElse(String accessors) {
    assertThat(of(accessors)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"long total", "int limit"})
  void lengthIsAVariableOfItsOwnName(String accessor) {
    assertThat(of(IHL + "@Length(\"ihl * 4\") " + accessor + "();")).isNull();
  }

  @Test
  void headerAsLongAsItsFieldsHasNoUnits() {
    assertThat(of(IHL)).isNull();
  }

  private static LengthInUnits of(String accessors) {
    String source =
        """
        import dev.wireglass.annotation.*;
        @Header(order = Order.BIG_ENDIAN) interface Foo { %s }
        """
            .formatted(accessors);
    return LengthInUnits.of(
        Planner.plan(
            DeclaredHeaders.of(List.of(JavaFileObjects.forSourceString("Foo", source)))
                .getFirst()));
  }
}
