package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaSourceTest {
  private static final Map<String, Interval> ENVIRONMENT =
      Map.of("a", Interval.of(0, 200), "b", Interval.of(-4, 40), "c", Interval.of(1, 7));

  private static final long SEED = Long.getLong("seed", 20_240_612);

  @TempDir Path classes;
  private final Random random = new Random(SEED);

  @BeforeAll
  static void printSeed() {
    System.out.println("JavaSourceTest -Dseed=" + SEED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ihl * 4 - 20",
        "a - (b - c)",
        "a - b - c",
        "(a + b) * c",
        "(a & 3) == 0 ? 1 : 2",
        "a < b ? b < c ? 1 : 2 : 3",
        "(a < b ? 1 : 2) + 3",
        "(a < b ? b < 1 : c < 2) ? 1 : 2",
        "-(-a) - -b",
        "!(a < b) ? 1 : 2",
        "!set || a < b && !(b < c || set) ? 1 : 2",
        "(a < 1 || b < 1) && c < 1",
        "-(a + 1)",
        "a & 0xF0 | 7",
        "4294967296L * a"
      })
  void writesWhatWasParsedWithTheFewestParentheses(String text) {
    assertThat(JavaSource.of(parsed(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "a, true",
    "1 + 2, true",
    "3, false",
    "-3, false",
    "4294967296, true",
    "a < b ? 1 : 2, false",
    "a < b ? 1 : 2 << c, true"
  })
  void yieldsLongUnlessItIsASmallNumber(String text, boolean yieldsLong) {
    assertThat(JavaSource.yieldsLong(parsed(text))).isEqualTo(yieldsLong);
  }

  @ParameterizedTest
  @CsvSource({
    "((a)) + (2 * b), a + 2 * b",
    "(a - b) - c, a - b - c",
    "a < b ? (c) : (a < c ? 1 : 2), a < b ? c : a < c ? 1 : 2",
    "a & 240, a & 0xF0"
  })
  void leavesOutNeedlessParentheses(String text, String written) {
    assertThat(JavaSource.of(parsed(text))).isEqualTo(written);
  }

  @Test
  void parsesToTheSameAgain() {
    for (int i = 0; i < 5_000; i++) {
      var expression = Expressions.random(random, 5);
      var text = JavaSource.of(expression);
      if (ExpressionParser.parse(text) instanceof Parse.Parsed(var again)) {
        assertThat(again.withoutSpans()).as(text).isEqualTo(expression);
      } else {
        assertThat(expression.parts().count()).as(text).isGreaterThan(100);
      }
    }
  }

  @Test
  void replacesNames() {
    assertThat(JavaSource.asInt(parsed("ihl * 4 - -used"), name -> name.name() + "(bytes, offset)"))
        .isEqualTo("ihl(bytes, offset) * 4 - -used(bytes, offset)");
  }

  @ParameterizedTest
  @CsvSource({
    "a * 4 - 20, a * 4 - 20",
    "1 << a, 1L << a",
    "a << 3, a << 3",
    "65536 * 65536 + a, 65536L * 65536L + a",
    "(a < 3 ? 65536 : 0) * 65536, (a < 3 ? 65536L : 0L) * 65536L",
    "(1 << 2) << a, 1L << 2 << a",
    "a < 1 && b << 3 > 2 ? 1 << a : 2, a < 1 && b << 3 > 2 ? 1L << a : 2"
  })
  void widensLiteralsOnlyWhereJavaWouldComputeInInt(String text, String written) {
    assertThat(JavaSource.asLong(parsed(text), Expression.Name::name)).isEqualTo(written);
  }

  @Test
  void meansTheSameToJavacInLong() throws Exception {
    assertMeansTheSameToJavac(
        safe().filter(e -> Intervals.mayOverflowLong(e, ENVIRONMENT) == null),
        "long a, long b, long c",
        true);
  }

  @Test
  void meansTheSameToJavacInInt() throws Exception {
    assertMeansTheSameToJavac(
        safe().filter(e -> Intervals.fitsInt(e, ENVIRONMENT)), "int a, int b, int c", false);
  }

  private Stream<Expression> safe() {
    return Stream.generate(() -> Expressions.random(random, 5))
        .filter(e -> Intervals.mayDivideByZero(e, ENVIRONMENT) == null);
  }

  private void assertMeansTheSameToJavac(
      Stream<Expression> expressions, String parameters, boolean inLong) throws Exception {
    var texts = new ArrayList<String>();
    var arguments = new ArrayList<Object[]>();
    var expected = new ArrayList<BigInteger>();
    for (var expression : expressions.limit(1_000).toList()) {
      long a = random.nextLong(0, 201);
      long b = random.nextLong(-4, 41);
      long c = random.nextLong(1, 8);
      texts.add(
          inLong
              ? JavaSource.asLong(expression, Expression.Name::name)
              : JavaSource.asInt(expression, Expression.Name::name));
      arguments.add(inLong ? new Object[] {a, b, c} : new Object[] {(int) a, (int) b, (int) c});
      expected.add(Evaluation.of(expression, Map.of("a", a, "b", b, "c", c)));
    }
    var values = Javac.values(classes, parameters, texts, arguments);
    for (int i = 0; i < values.size(); i++) {
      assertThat(values.get(i))
          .as("%s at %s", texts.get(i), List.of(arguments.get(i)))
          .isEqualTo(expected.get(i).longValueExact());
    }
  }
}
