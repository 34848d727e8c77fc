package dev.wireglass.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportOptionTest {
  @Test
  void withoutAValueThereAreNoFormats() {
    ExportOption option = ExportOption.of(null);
    assertThat(option.formats()).isEmpty();
    assertThat(option.errors()).isEmpty();
  }

  @Test
  void formatsAreInTheirOrderAndOnce() {
    assertThat(ExportOption.of("lua, ksy,lua").formats())
        .extracting(ExportFormat::name)
        .containsExactly("lua", "ksy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lau | -Awireglass.export: no format is called \"lau\"; did you mean lua?",
        "c | -Awireglass.export: no format is called \"c\"; there are ksy, lua",
      })
  void unknownFormatIsAnError(String option, String message) {
    assertThat(ExportOption.of(option + ",ksy").errors()).containsExactly(message);
  }
}
