package dev.wireglass.processor.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CaretTest {
  @Test
  void marksASpanWithItsLabel() {
    assertThat(Caret.under("ihl * 4 - 20", new Span(0, 3), "ihl is 0 .. 15 (@Bits(4))"))
        .isEqualTo(
            """
            ihl * 4 - 20
            ^~~   ihl is 0 .. 15 (@Bits(4))\
            """);
  }

  @Test
  void marksSeveralSpansOnLinesOfTheirOwn() {
    assertThat(
            Caret.under(
                "totalLength - ihl * 4",
                new Caret(new Span(0, 11), "0 .. 65535"),
                new Caret(new Span(14, 21), "")))
        .isEqualTo(
            """
            totalLength - ihl * 4
            ^~~~~~~~~~~   0 .. 65535
                          ^~~~~~~\
            """);
  }

  @Test
  void marksTheEndOfTheText() {
    assertThat(Caret.under("(a + 1", new Span(6, 6), "expected )"))
        .isEqualTo("(a + 1\n      ^   expected )");
  }

  @Test
  void putsTheTextOnOneLine() {
    assertThat(Caret.under("a\n\t+ b\n", new Span(5, 6), "b")).isEqualTo("a  + b\n     ^   b");
  }
}
