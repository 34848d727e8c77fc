package dev.wireglass.processor.export;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Interval;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KaitaiExpressionTest {
  private static final Map<String, Interval> ENVIRONMENT =
      Map.of("a", Interval.of(0, 200), "b", Interval.of(0, 7), "m", Interval.of(-4, 40));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a * 4 - 20 → a * 4 - 20",
        "a - b - 1 → a - b - 1",
        "a - (b - 1) → a - (b - 1)",
        "a * 2 * b → (a * 2) * b",
        "(a + b) * 2 + a → (a + b) * 2 + a",
        "a - b * 2 → a - b * 2",
        "-a + 1 → (-a) + 1",
        "a << 2 → a << 2",
        "1 + (a << 2) >> 1 → (1 + (a << 2)) >> 1",
        "a & 7 | b → (a & 7) | b",
        "a < 1 && !(b >= 2) → (a < 1) and (not (b >= 2))",
        "a <= 1 || b > 2 → (a <= 1) or (b > 2)",
        "a == 1 ? b : a != 2 ? 3 : 4 → (a == 1) ? b : ((a != 2) ? 3 : 4)",
      })
  void writesOperandsInParenthesesButForSumsOfProducts(String text, String written) {
    assertThat(kaitai(text)).isEqualTo(written);
  }

  /// `/` and `%` round down in Kaitai, and `%` takes no divisor below zero.
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a / b → a / b",
        "a % 4 → a % 4",
        "m / 2 → m < 0 ? -((-m) / 2) : (m / 2)",
        "m % 2 → m < 0 ? -((-m) % 2) : (m % 2)",
        "(a - 1) % b → (a - 1) < 0 ? -((-(a - 1)) % b) : ((a - 1) % b)",
        "a % m → a % (m < 0 ? -m : m)",
        "a / m" + " → m < 0 ? -(a / (m < 0 ? -m : m)) : (a / (m < 0 ? -m : m))",
      })
  void truncatesTowardZeroWhereAnOperandMayBeNegative(String text, String written) {
    assertThat(kaitai(text)).isEqualTo(written);
  }

  private static String kaitai(String text) {
    return new KaitaiExpression(Name::name, ENVIRONMENT).of(parsed(text));
  }
}
