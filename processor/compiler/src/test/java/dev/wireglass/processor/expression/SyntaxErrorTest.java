package dev.wireglass.processor.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SyntaxErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          ''               @ 0  @ 0  @ the expression is empty
          '  '             @ 2  @ 2  @ the expression is empty
          )                @ 0  @ 1  @ expected a number, a name or ( but found )
          ()               @ 1  @ 2  @ expected a number, a name or ( but found )
          1 +              @ 3  @ 3  @ expected a number, a name or ( but found the end
          1 + * 2          @ 4  @ 5  @ expected a number, a name or ( but found *
          ihl 4            @ 4  @ 5  @ expected an operator but found 4
          a) + 1           @ 1  @ 2  @ expected an operator but found )
          (a + 1           @ 6  @ 6  @ expected an operator or ) but found the end
          (a ? 1           @ 6  @ 6  @ expected an operator or : but found the end
          a ? b : c : d    @ 10 @ 11 @ expected an operator but found :
          a = 3            @ 2  @ 3  @ = is not part of expressions; == compares
          a === 3          @ 2  @ 5  @ === is not part of expressions; == compares
          a &&& b          @ 4  @ 5  @ expected a number, a name or ( but found &
          a ||             @ 4  @ 4  @ expected a number, a name or ( but found the end
          a ** 2           @ 2  @ 4  @ ** is not part of expressions; use * or <<
          a >>> 2          @ 2  @ 5  @ >>> is not part of expressions; use >>
          a--b             @ 1  @ 3  @ -- is not part of expressions; put a space between the signs
          a++              @ 1  @ 3  @ ++ is not part of expressions; put a space between the signs
          a !b             @ 2  @ 3  @ expected an operator but found !
          a ^ b            @ 2  @ 3  @ ^ is not part of expressions
          ~a               @ 0  @ 1  @ ~ is not part of expressions
          tcp.dataOffset   @ 3  @ 4  @ . is not part of expressions
          a 😀             @ 2  @ 4  @ 😀 is not part of expressions
          ihl() * 4        @ 3  @ 4  @ ihl is followed by (; a field is named without ()
          1 b && c         @ 2  @ 3  @ expected an operator but found b
          """)
  void namesWhatWasExpectedAndFoundWithItsColumns(String text, int start, int end, String message) {
    assertError(text, start, end, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"010", "08", "0x", "0x_1", "1_", "12ab", "0b11", "1l", "0xG"})
  void refusesWhatIsNoNumber(String number) {
    assertError(
        "a + " + number,
        4,
        4 + number.length(),
        number + " is not a number; write it in decimal, or in hex after 0x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775808", "0x8000000000000000", "99999999999999999999999999"})
  void refusesNumbersOfMoreThan63Bits(String number) {
    assertError(
        "a * " + number,
        4,
        4 + number.length(),
        number + " is larger than the largest number, 9223372036854775807");
  }

  @Test
  void refusesMoreThanFiftyLevels() {
    assertError("(".repeat(5000), 50, 51, "more than 50 levels of nesting");
    assertError("- ".repeat(5000) + "a", 98, 99, "more than 50 levels of nesting");
    assertError("! ".repeat(5000) + "a", 98, 99, "more than 50 levels of nesting");
    assertError("a ? ".repeat(5000), 200, 201, "more than 50 levels of nesting");
    assertError("a ? b : ".repeat(5000), 396, 397, "more than 50 levels of nesting");
  }

  @Test
  void refusesMoreThanTwoHundredParts() {
    assertError("a" + "+a".repeat(5000), 201, 202, "more than 200 operands and operators");
  }

  private static void assertError(String text, int start, int end, String message) {
    assertThat(ExpressionParser.parse(text))
        .isEqualTo(new Parse.SyntaxError(new Span(start, end), message));
  }
}
