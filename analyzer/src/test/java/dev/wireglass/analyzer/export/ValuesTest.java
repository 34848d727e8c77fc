package dev.wireglass.analyzer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValuesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1970-01-01T00:00:00.000000000Z",
    "1700000000000000001, 2023-11-14T22:13:20.000000001Z",
    "-1, 1969-12-31T23:59:59.999999999Z",
    "9223372036854775807, 2262-04-11T23:47:16.854775807Z",
    "-9223372036854775808, 1677-09-21T00:12:43.145224192Z",
  })
  void timesHaveNineDecimals(long nanos, String expected) {
    assertThat(Values.time(nanos)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0.000000001",
    "100, 0.0000001",
    "1000000000, 1",
    "10000000000, 10",
    "9223372036854775807, 9223372036.854775807",
  })
  void secondsAreExactAndNeverScientific(long nanos, String expected) {
    assertThat(Values.seconds(nanos).toPlainString()).isEqualTo(expected);
    assertThat(Values.knownSeconds(nanos)).isEqualTo(Values.seconds(nanos));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1e12, 1000000000000",
    "1e-9, 0",
    "12345.6789012, 12345.678901",
    "0.0000005, 0",
    "0.0000015, 0.000002",
  })
  void ratesAreRoundedToSixDecimals(double number, String expected) {
    assertThat(Values.rounded(number).toPlainString()).isEqualTo(expected);
  }

  @Test
  void zerosAtTheEndOfIntegersStay() {
    assertThat(Values.plain(new BigDecimal("1200.00")).toString()).isEqualTo("1200");
  }

  @Test
  void whatIsUnknownIsNull() {
    assertThat(Values.known(-1)).isNull();
    assertThat(Values.knownSeconds(-1)).isNull();
    assertThat(Values.known(0)).isZero();
  }
}
