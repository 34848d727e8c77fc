package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinearFormTest {
  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "a, 1*[a] 0",
    "4 * a - 20, 4*[a] -20",
    "b + a + b, 2*[b] 1*[a] 0",
    "a - a, 0",
    "-(a - 2 * b), -1*[a] 2*[b] 0",
    "(a + 1) * 0, 0",
    "(a + 1) << 3, 8*[a] 8",
    "(8 * a - 20) / 4, 2*[a] -5",
    "(8 * a - 21) / 4, 1*[(8 * a - 21) / 4] 0",
    "(7 * a - 20) / 4, 1*[(7 * a - 20) / 4] 0",
    "a / 0, 1*[a / 0] 0",
    "a << 64, 1*[a << 64] 0",
    "a * b + b * a, 1*[a * b] 1*[b * a] 0",
    "3 * (a&7) - (a & 7), 2*[a & 7] 0",
    "(a < b ? 1 : 2) * 3, 3*[a < b ? 1 : 2] 0",
    "2 * 3 * a, 6*[a] 0",
    "a * 9223372036854775807 * 2, 18446744073709551614*[a] 0"
  })
  void sumsProductsOfAtoms(String text, String form) {
    assertThat(shown(LinearForm.of(parsed(text)))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "a - a, 0",
    "0 - 20, -20",
    "0 - ihl * 4, -(ihl * 4)",
    "b + a + b - 3, b * 2 + a - 3",
    "a - 2 * b + 5, a - b * 2 + 5"
  })
  void isWrittenAsASum(String text, String sum) {
    assertThat(JavaSource.of(LinearForm.of(parsed(text)).expression())).isEqualTo(sum);
  }

  private static String shown(LinearForm form) {
    return form.terms().entrySet().stream()
        .map(term -> term.getValue() + "*[" + JavaSource.of(term.getKey()) + "] ")
        .collect(joining("", "", form.constant().toString()));
  }
}
