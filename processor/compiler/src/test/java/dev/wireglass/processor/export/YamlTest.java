package dev.wireglass.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a + b * (c - 1) | k: a + b * (c - 1)",
        "(a) >= 2 | k: (a) >= 2",
        "no | k: 'no'",
        "a ? b : c | k: 'a ? b : c'",
        "a & 1 | k: 'a & 1'",
        "it's | k: 'it''s'",
        "-a | k: '-a'",
      })
  void valueIsQuotedWhereItCouldMeanSomethingElse(String value, String line) {
    assertThat(Yaml.pair("k", value)).isEqualTo(line);
  }

  @Test
  void linesBecomeOne() {
    assertThat(Yaml.quoted("one\ntwo\r\nthree")).isEqualTo("'one two three'");
  }

  @Test
  void itemStartsWithADash() {
    assertThat(Yaml.item(List.of("id: a", "type: u1"))).containsExactly("- id: a", "  type: u1");
  }

  @Test
  void linesBelowAnotherAreIndented() {
    assertThat(Yaml.indented(List.of("a", "  b"))).containsExactly("  a", "    b");
  }
}
