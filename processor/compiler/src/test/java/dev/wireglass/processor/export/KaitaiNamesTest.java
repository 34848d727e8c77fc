package dev.wireglass.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KaitaiNamesTest {
  @ParameterizedTest
  @CsvSource({
    "sequenceNumber, sequence_number",
    "ihl2Length, ihl2_length",
    "TTL, ttl",
    "URGENT_DATA, urgent_data",
    "größe, gru00f6u00dfe",
    "_last, x__last",
    "not, x_not",
    "FALSE, x_false",
    "notYet, not_yet",
    "\u0080, u0080",
    "a\u007f, au007f",
  })
  void wordsAreInLowerCaseWithUnderscoresBetween(String name, String snake) {
    assertThat(KaitaiNames.snake(name)).isEqualTo(snake);
  }

  @ParameterizedTest
  @CsvSource({"PingHeader, ping_header", "Outer.InnerHeader, outer_inner_header"})
  void typeOfAHeaderWithinAnotherHasBothNames(String header, String type) {
    assertThat(KaitaiNames.type(header)).isEqualTo(type);
  }
}
