package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionParserTest {
  @TempDir Path classes;

  @Test
  void groupsEveryPairOfOperatorsAsJavac() throws Exception {
    var texts = new ArrayList<String>();
    for (var first : Operator.values()) {
      for (var second : Operator.values()) {
        var text = "a %s b %s c".formatted(first.symbol(), second.symbol());
        switch (Typing.of(parsed(text))) {
          case Typing.Typed(var kind) when kind == Kind.NUMBER -> texts.add(text);
          case Typing.Typed _ -> texts.add(text + " ? 1 : 0");
          case Typing.TypeError _ -> {}
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(120);
    assertMeansTheSameToJavac(texts);
  }

  @Test
  void groupsConditionalsAndSignsAsJavac() throws Exception {
    assertMeansTheSameToJavac(
        List.of(
            "a < b ? 1 : b < c ? 2 : 3",
            "a < b ? b < c ? 1 : 2 : 3",
            "a < b ? 1 : 2 + 3",
            "(a < b ? 1 : 2) + 3",
            "a + b < c ? a : b - c",
            "a & 3 | b",
            "-a * b",
            "-a - -b",
            "- - a",
            "-(a + b)",
            "a - (b - c)",
            "a / (b / 2)",
            "a >> 1 + b",
            "a - -(b) - (c)",
            "0x1F & 1_0 + a",
            "a*b-c",
            "((a))"));
  }

  private void assertMeansTheSameToJavac(List<String> texts) throws Exception {
    for (var values : List.of(List.of(7L, 3L, 2L), List.of(100L, 2L, 5L), List.of(-9L, 4L, 4L))) {
      var arguments = texts.stream().map(_ -> values.toArray()).toList();
      var expected = Javac.values(classes, "long a, long b, long c", texts, arguments);
      var environment = Map.of("a", values.get(0), "b", values.get(1), "c", values.get(2));
      for (int i = 0; i < texts.size(); i++) {
        assertThat(Evaluation.of(parsed(texts.get(i)), environment).longValue())
            .as(texts.get(i))
            .isEqualTo(expected.get(i));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "20, 20",
    "1_000, 1000",
    "1__0, 10",
    "0x0, 0",
    "0xFf, 255",
    "0X1_0, 16",
    "4294967296L, 4294967296",
    "9223372036854775807, 9223372036854775807",
    "0x7FFF_FFFF_FFFF_FFFF, 9223372036854775807"
  })
  void readsNumbersAsJava(String text, long value) {
    assertThat(parsed(text)).isEqualTo(new Expression.Literal(value, new Span(0, text.length())));
  }

  @Test
  void knowsWhereEveryPartStands() {
    var text = " (ihl+1) * -4 > 20\n ? ihl : (0)";
    assertThat(parsed(text).parts().map(part -> part.span().in(text)))
        .containsExactly(
            "(ihl+1) * -4 > 20\n ? ihl : (0)",
            "(ihl+1) * -4 > 20",
            "(ihl+1) * -4",
            "ihl+1",
            "ihl",
            "1",
            "-4",
            "4",
            "20",
            "ihl",
            "0");
  }

  @Test
  void acceptsFiftyLevelsAndTwoHundredParts() {
    parsed("(".repeat(49) + "a" + ")".repeat(49));
    parsed("-".repeat(1) + " -".repeat(48) + "a");
    parsed("a" + " + a".repeat(99));
  }
}
