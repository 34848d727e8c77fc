package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "-a", "a << 2 | 1", "a < b ? 1 : 2", "(a < b ? b < 1 : c < 2) ? 1 : 2"})
  void yieldsNumbers(String text) {
    assertThat(Typing.of(parsed(text))).isEqualTo(new Typing.Typed(Kind.NUMBER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < 1",
        "a + 1 != b",
        "(a & 3) == 0",
        "a < b ? a < 1 : b == 2",
        "!(a < b)",
        "a < b && b < c || a == 1"
      })
  void yieldsComparisons(String text) {
    assertThat(Typing.of(parsed(text))).isEqualTo(new Typing.Typed(Kind.BOOLEAN));
  }

  @Test
  void leavesOtherNamesThanNumbersToWhoeverKnowsThem() {
    Predicate<String> isNumber = name -> !name.equals("set");
    assertThat(Typing.of(parsed("set"), isNumber)).isEqualTo(new Typing.Typed(Kind.ANY));
    assertThat(Typing.of(parsed("set ? 1 : 2"), isNumber)).isEqualTo(new Typing.Typed(Kind.NUMBER));
    assertThat(Typing.of(parsed("!set && a < 2"), isNumber))
        .isEqualTo(new Typing.Typed(Kind.BOOLEAN));
    assertThat(Typing.of(parsed("a < 2 ? set : a"), isNumber))
        .isEqualTo(new Typing.Typed(Kind.NUMBER));
    assertThat(Typing.of(parsed("set + 1"), isNumber)).isEqualTo(new Typing.Typed(Kind.NUMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          a & 3 == 0         @ 3 == 0  @ & needs numbers on both sides, but this is a condition; \
          comparisons bind tighter than &
          a < b < c          @ a < b   @ < needs numbers on both sides, but this is a condition
          (a < b) + 1        @ a < b   @ + needs numbers on both sides, but this is a condition
          1 * (a < b)        @ a < b   @ * needs numbers on both sides, but this is a condition
          -(a < b)           @ a < b   @ - needs a number, but this is a condition
          a + 1 ? 1 : 2      @ a + 1   @ a condition belongs before ?, but this is a number
          a < b ? 1 : b < c  @ b < c   @ a number before : needs another behind it, but this is a \
          condition
          a < b ? a < c : 1  @ 1       @ a condition before : needs another behind it, but this \
          is a number
          (a ? 1 : 2) + (b<c) @ a      @ a condition belongs before ?, but this is a number
          a ? -(b < c) : 1   @ a       @ a condition belongs before ?, but this is a number
          !a                 @ a       @ ! needs a condition, but this is a number; ! binds \
          tighter than all else
          !a == b            @ a       @ ! needs a condition, but this is a number; ! binds \
          tighter than all else
          a < b && c         @ c       @ && needs conditions on both sides, but this is a number
          a || b < c         @ a       @ || needs conditions on both sides, but this is a number
          (a < b || b < c) * 2 @ a < b || b < c @ * needs numbers on both sides, but this is a \
          condition
          """)
  void marksTheFirstOperandOfTheWrongKind(String text, String marked, String message) {
    assertThat(Typing.of(parsed(text)))
        .isInstanceOfSatisfying(
            Typing.TypeError.class,
            error -> {
              assertThat(error.at().in(text)).isEqualTo(marked);
              assertThat(error.message()).isEqualTo(message);
            });
  }
}
