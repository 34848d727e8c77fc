package dev.wireglass.processor.export;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.processor.expression.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `x` and `y` are conditions, which are read as numbers; all other names stand for themselves.
final class LuaExpressionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a * 4 - 20 → a * 4 - 20",
        "a - (b - c) → a - (b - c)",
        "(a + b) * c → (a + b) * c",
        "a * (b * c) → a * (b * c)",
        "-a + -(b + 1) → -a + -(b + 1)",
        "-(-a) → -(-a)",
        "a / 2 + a % (b + 1) → quotient(a, 2) + math.fmod(a, b + 1)",
        "(a / 2) * 3 → quotient(a, 2) * 3",
        "a & 7 → bit.band(a, 7)",
        "(a & 7) * 2 → bit.band(a, 7) * 2",
        "a & b + 1 → bit.band(a, b + 1)",
        "(a | b) & c → bit.band(bit.bor(a, b), c)",
        "a << 3 → a * 8",
        "a << 52 → a * 4503599627370496",
        "a << 53 → a * 2 ^ 53",
        "a << b → a * 2 ^ b",
        "a << (b + 1) → a * 2 ^ (b + 1)",
        "(a + 1) << 2 → (a + 1) * 4",
        "(a << 2) + 1 → a * 4 + 1",
        "c - (a << 2) → c - a * 4",
        "c * (a << 2) → c * (a * 4)",
        "a >> 2 → math.floor(a / 4)",
        "(a >> b) * 2 → math.floor(a / 2 ^ b) * 2",
        "a == b ? 1 : 2 → a == b and 1 or 2",
        "a != 1 ? a : b → a ~= 1 and a or b",
        "a < 1 && b <= 2 ? 1 : 0 → (a < 1 and b <= 2) and 1 or 0",
        "a > 1 || b >= 2 ? 1 : 0 → (a > 1 or b >= 2) and 1 or 0",
        "(a > 1 ? 1 : 2) + 3 → (a > 1 and 1 or 2) + 3",
        "a > 1 ? b > 1 ? 1 : 2 : 3 → a > 1 and (b > 1 and 1 or 2) or 3",
        "a > 1 ? 1 : b > 1 ? 2 : 3 → a > 1 and 1 or (b > 1 and 2 or 3)",
        "x ? 1 : 0 → x == 1 and 1 or 0",
        "!x ? 1 : 0 → not (x == 1) and 1 or 0",
        "!(a < 1) ? 1 : 0 → not (a < 1) and 1 or 0",
        "x && (y || a < 1) → x == 1 and (y == 1 or a < 1)",
        "x && y || a < 1 → x == 1 and y == 1 or a < 1",
      })
  void writesExactNumbersAsLuaHasThem(String text, String written) {
    assertThat(lua(false).of(parsed(text))).isEqualTo(written);
  }

  /// What stands behind `and` may be false, so that the other choice needs a guard of its own.
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a < 1 ? x : y → a < 1 and x == 1 or not (a < 1) and y == 1",
        "x ? !y : a < 2 → x == 1 and not (y == 1) or not (x == 1) and a < 2",
        "x ? a < 2 : y → x == 1 and a < 2 or not (x == 1) and y == 1",
        "x ? a < 2 || y : y → x == 1 and (a < 2 or y == 1) or not (x == 1) and y == 1",
        "x ? (y ? a < 1 : a < 2) : a < 3 → x == 1 and (y == 1 and a < 1 or not (y == 1) and a < 2)"
            + " or not (x == 1) and a < 3",
      })
  void choosesAmongConditions(String text, String written) {
    assertThat(lua(false).of(parsed(text))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a + 1 → a + Int64.new(1)",
        "a / 2 * b % 3 → a / Int64.new(2) * b % Int64.new(3)",
        "a * (b / 2) → a * (b / Int64.new(2))",
        "a * (b % 2) → a * (b % Int64.new(2))",
        "a + 2147483647 → a + Int64.new(2147483647)",
        "a + 2147483648 → a + Int64.new(\"2147483648\")",
        "a & 3 → a:band(Int64.new(3))",
        "(a + b) | c → (a + b):bor(c)",
        "a << 8 → a:lshift(8)",
        "(a << 8) * 2 → a:lshift(8) * Int64.new(2)",
        "a << b → a:lshift(b:tonumber())",
        "a >> (b + 1) → a:arshift((b + Int64.new(1)):tonumber())",
        "(a >> 3) - 1 → a:arshift(3) - Int64.new(1)",
        "-a → -a",
        "a < 2 ? a : 4 → a < Int64.new(2) and a or Int64.new(4)",
      })
  void writesWiderNumbersAsInt64(String text, String written) {
    assertThat(lua(true).of(parsed(text))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "a + b, (a + b)",
    "a, a",
    "2, 2",
    "-a, (-a)",
    "a & 1, 'bit.band(a, 1)'",
    "a < 1, (a < 1)",
    "x, (x == 1)",
  })
  void operandIsInParenthesesUnlessItBindsTightly(String text, String written) {
    assertThat(lua(false).operand(parsed(text))).isEqualTo(written);
  }

  private static LuaExpression lua(boolean inInt64) {
    return new LuaExpression(
        name -> isCondition(name) ? name.name() + " == 1" : name.name(),
        LuaExpressionTest::isCondition,
        inInt64);
  }

  private static boolean isCondition(Expression.Name name) {
    return name.name().equals("x") || name.name().equals("y");
  }
}
