package dev.wireglass.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextReportTest {
  private static final String END = "_".repeat(48) + "\n";

  @Test
  void writesAHeadline() throws IOException {
    assertThat(text(new Section.Headline("Things", new Value.Quantity(3, 0, Unit.NONE))))
        .isEqualTo("A) Things: 3\n" + END);
  }

  @Test
  void separatesSectionsAndLettersThem() throws IOException {
    var section = new Section.Summary("T", List.of());

    assertThat(text(section, section)).isEqualTo("A) T\n\nnone\n" + END + "\nB) T\n\nnone\n" + END);
  }

  @Test
  void separatesGroups() throws IOException {
    var one = List.of(Item.count("a", 1), Item.text("b", "two"));
    var other = List.of(Item.seconds("c", 3));

    assertThat(text(new Section.Summary("T", List.of(one, other))))
        .isEqualTo("A) T\n\na: 1\nb: two\n\nc: 0.000003 seconds\n" + END);
  }

  @Test
  void separatesEntriesButEndsWithoutSeparator() throws IOException {
    var entries =
        List.of(
            new Section.Entry("One", List.of(Item.count("a", 1))),
            new Section.Entry("Two", List.of()));

    assertThat(text(new Section.Listing("T:", entries)))
        .isEqualTo("A) T:\n\nOne:\na: 1\nEND\n" + "+".repeat(33) + "\nTwo:\nEND\n" + END);
  }

  @Test
  void writesAListingOfNothing() throws IOException {
    assertThat(text(new Section.Listing("T:", List.of()))).isEqualTo("A) T:\n\n" + END);
  }

  @ParameterizedTest
  @CsvSource({
    "0,                   6, 0.000000",
    "1,                   6, 0.000001",
    "999999,              6, 0.999999",
    "1000000,             6, 1.000000",
    "43612948,            6, 43.612948",
    "-1,                  6, -0.000001",
    "-1500000,            6, -1.500000",
    "15,                  1, 1.5",
    "10203,               2, 102.03",
    "7,                   0, 7",
    "9223372036854775807, 6, 9223372036854.775807",
  })
  void writesNumbersExactly(long unscaled, int decimals, String text) throws IOException {
    assertThat(text(new Section.Headline("T", new Value.Quantity(unscaled, decimals, Unit.BYTES))))
        .isEqualTo("A) T: " + text + " bytes\n" + END);
  }

  private static String text(Section... sections) throws IOException {
    var out = new StringWriter();
    new TextReport().write(new Report(List.of(sections)), out);
    return out.toString();
  }
}
