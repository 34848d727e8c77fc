package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is just inside of a bound, and what is just outside.
final class ExpressionBoundsTest {
  @ParameterizedTest
  @CsvSource({"-a, 60", "!a, 60", "(a), 60", "(a ? b : c), 33"})
  void nestingEndsWithItsPart(String part, int times) {
    assertThat(parsedSum(part, times)).isInstanceOf(Parse.Parsed.class);
  }

  @ParameterizedTest
  @CsvSource({"-a, 3", "!a, 3", "(a ? b : c), 6", "a, 2"})
  void everyOperandAndOperatorCounts(String part, int partsWithPlus) {
    int most = 201 / partsWithPlus;
    assertThat(parsedSum(part, most)).isInstanceOf(Parse.Parsed.class);
    assertThat(parsedSum(part, most + 1)).isInstanceOf(Parse.SyntaxError.class);
  }

  @ParameterizedTest
  @CsvSource({"2147483647, false", "2147483648, true", "-2147483647, false", "a + 1, true"})
  void numbersBeyondIntAreLong(String text, boolean isLong) {
    assertThat(JavaSource.yieldsLong(parsed(text))).isEqualTo(isLong);
    assertThat(JavaSource.of(parsed(text)).endsWith("L")).isEqualTo(text.endsWith("8"));
  }

  @ParameterizedTest
  @CsvSource({"2147483647 + a, 2147483647 + a", "2147483648 + a, 2147483648L + a"})
  void literalIsLongOnlyWhereItHasToBe(String text, String java) {
    assertThat(JavaSource.asLong(parsed(text), Expression.Name::name)).isEqualTo(java);
  }

  @ParameterizedTest
  @CsvSource({"a & 9, a & 9", "a & 10, a & 0xA", "16 * a, 16 * a"})
  void masksAreInHexFromTen(String text, String java) {
    assertThat(JavaSource.of(parsed(text))).isEqualTo(java);
  }

  @Test
  void singleNumberIsToldFromARange() {
    assertThat(Interval.of(7, 7).isSingle()).isTrue();
    assertThat(Interval.of(7, 8).isSingle()).isFalse();
  }

  private static Parse parsedSum(String part, int times) {
    return ExpressionParser.parse(String.join(" + ", Collections.nCopies(times, part)));
  }
}
