package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Finding;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mistake in what two fields use is told once. javac would keep silent about a second message at
/// one place, other compilers do not, so this asks the rules.
final class RepeatedMistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uncoded                   | EnumHasCodes
          Twice                     | EnumCodesAreDistinct
          Unknowns                  | EnumNamesTheUnknown
          @Flags(SameBit.class) int | FlagsAreDistinct
          @Flags(NoBit.class) int   | FlagsHaveBits
          """)
  void isToldOnce(String type, String rule) {
    String source =
        """
        import dev.wireglass.annotation.*;
        @Header interface FooHeader {
          @Bits(8) %s first();
          @Bits(8) %s second();
          enum Uncoded { @Code(1) ONE, @Unknown OTHER, LOST }
          enum Twice { @Code(1) ONE, @Code(1) SAME, @Unknown OTHER }
          enum Unknowns { @Code(1) ONE, @Unknown OTHER, @Unknown MORE }
          enum SameBit { @Flag(1) ONE, @Flag(1) SAME }
          enum NoBit { @Flag(1) ONE, LOST }
        }
        """
            .formatted(type, type);
    assertThat(findings(source)).extracting(Finding::rule).containsExactly(rule);
  }

  private static List<Finding> findings(String source) {
    List<HeaderModel> headers =
        DeclaredHeaders.of(List.of(JavaFileObjects.forSourceString("FooHeader", source)));
    return headers.stream().flatMap(each -> Checker.ofServices().check(each).stream()).toList();
  }
}
