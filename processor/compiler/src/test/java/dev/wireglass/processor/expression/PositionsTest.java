package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          4                   @ NUMBER  @ ''
          ihl                 @ NUMBER  @ ihl
          set                 @ BOOLEAN @ ''
          -ihl                @ NUMBER  @ ihl
          !set                @ BOOLEAN @ ''
          a + b * a           @ NUMBER  @ a b a
          a < b               @ BOOLEAN @ a b
          set && a < 3 || old @ BOOLEAN @ a
          set ? a : -b        @ NUMBER  @ a b
          set ? old : a == b  @ BOOLEAN @ a b
          a < b ? c : 1       @ NUMBER  @ a b c
          """)
  void ofNumbersAreToldFromThoseOfConditions(String text, Kind wanted, String names) {
    String found =
        Positions.ofNumbers(parsed(text), wanted)
            .map(Expression.Name::name)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(names);
  }
}
