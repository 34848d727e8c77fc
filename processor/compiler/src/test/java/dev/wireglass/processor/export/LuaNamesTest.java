package dev.wireglass.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LuaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "PingHeader, wireglass_pingheader",
    "Outer.InnerHeader, wireglass_outer_innerheader",
    "Größe_2, wireglass_gr_u00f6_u00dfe_2",
    "Dollar$, wireglass_dollar_u0024",
    "Ah\u0080, wireglass_ah_u0080",
    "Ah\u007f, wireglass_ah_u007f",
  })
  void protocolIsOfPlainLettersInLowerCase(String header, String protocol) {
    assertThat(LuaNames.protocol(header)).isEqualTo(protocol);
  }

  @ParameterizedTest
  @CsvSource({
    "size, number.size",
    "_1, number._1",
    "end, number[\"end\"]",
    "until, number[\"until\"]",
    "größe, number[\"größe\"]",
    "a.B, number[\"a.B\"]",
  })
  void entryHasItsNameInQuotesUnlessItIsAnIdentifier(String name, String entry) {
    assertThat(LuaNames.entry("number", name)).isEqualTo(entry);
  }

  @Test
  void bytesAreEscapedAllAlike() {
    assertThat(LuaNames.bytes(List.of(0L, 10L, 65L, 255L))).isEqualTo("\"\\000\\010\\065\\255\"");
  }

  @Test
  void quotesBackslashesAndLineEndsAreEscaped() {
    assertThat(LuaNames.quoted("a\"b\\c\nd\re")).isEqualTo("\"a\\\"b\\\\c\\nd\\re\"");
  }
}
