package dev.wireglass.processor.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
  @ParameterizedTest
  @CsvSource({
    "ihl*4-20, ihl * 4 - 20",
    "'  ihl   * 4 ', ihl * 4",
    "( a+b )<<2, (a + b) << 2",
    "-5, -5",
    "- a - -5, -a - -5",
    "a>=2?b:-1, a >= 2 ? b : -1",
    "(a)-b, (a) - b",
    "a * * b, a * * b",
    "! a&&!( b!=1 )||c, !a && !(b != 1) || c",
    "a ^ b, a ^ b"
  })
  void spacesAreCustomary(String written, String spaced) {
    assertThat(Spacing.of(written)).isEqualTo(spaced);
  }
}
