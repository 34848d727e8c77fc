package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExpressionTest {
  @Test
  void namesAreInOrderWithRepetitions() {
    assertThat(parsed("b + a > 2 ? -b : c * a").names())
        .extracting(Expression.Name::name)
        .containsExactly("b", "a", "b", "c", "a");
  }

  @Test
  void partsStandBeforeTheirOperands() {
    assertThat(parsed("a / (b - 2)").parts().map(JavaSource::of))
        .containsExactly("a / (b - 2)", "a", "b - 2", "b", "2");
  }

  @Test
  void replacesNamesOnce() {
    var replacements = Map.of("headerLength", parsed("ihl * 4"), "ihl", parsed("dataOffset"));
    assertThat(JavaSource.of(parsed("-headerLength - (ihl > 5 ? ihl : used)").with(replacements)))
        .isEqualTo("-(ihl * 4) - (dataOffset > 5 ? dataOffset : used)");
  }

  @Test
  void replacementsStandWhereTheNameStood() {
    var text = "headerLength - 20";
    var replaced = parsed(text).with(Map.of("headerLength", parsed("ihl * 4 + 100")));
    assertThat(replaced.parts().map(part -> part.span().in(text)).distinct())
        .containsExactly("headerLength - 20", "headerLength", "20");
  }

  @Test
  void builtAlikeIsEqualWithoutSpans() {
    assertThat(parsed("a+(2*b)")).isNotEqualTo(parsed("a + 2 * b"));
    assertThat(parsed("a+(2*b)").withoutSpans()).isEqualTo(parsed("a + 2 * b").withoutSpans());
  }

  @Test
  void literalsHaveNoSign() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Expression.Literal(-1, Span.NOWHERE));
  }
}
