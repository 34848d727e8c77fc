package dev.wireglass.processor.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written into cells that have no room for a name.
final class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "version, 7, version",
    "totalLength, 7, total/Length",
    "sourceHardwareAddress, 8, source/Hardware/Address",
    "sourceHardwareAddress, 7, sHA",
    "sourceHardwareMacAddress, 8, sHMA",
    "reserved, 5, rsrvd",
    "reserved, 4, rese",
    "fragmentOffset, 3, fO",
    "oui, 2, o",
    "iO, 1, i/O",
    "syn, 1, s/y/n",
    "flag, 1, f/l/a/g",
    "flags, 1, F",
    "größ, 1, G",
    "über, 1, b",
  })
  void labelIsTheFirstThatHasRoom(String name, int width, String lines) {
    assertThat(new Labels(List.of(name)).of(name, width)).containsExactly(lines.split("/"));
  }

  @Test
  void abbreviationsAreExplainedAndNeverTheSame() {
    Labels labels = new Labels(List.of("flags", "flock", "F1", "L"));
    assertThat(labels.of("flags", 1)).containsExactly("F");
    assertThat(labels.of("flock", 1)).containsExactly("f");
    assertThat(labels.of("fFlfl", 1)).containsExactly("l");
    assertThat(labels.of("fFlfl", 1)).containsExactly("1");
    assertThat(labels.legend().toString()).isEqualTo("{F=flags, f=flock, l=fFlfl, 1=fFlfl}");
  }

  @Test
  void numberOfTwoDigitsIsWrittenDigitByDigit() {
    Labels labels =
        new Labels(List.of("A", "a", "1", "2", "3", "4", "5", "6", "7", "8", "9", "aaaaa"));
    assertThat(labels.of("aaaaa", 1)).containsExactly("1", "0");
  }

  @Test
  void nameThatFitsNeedsNoLegend() {
    Labels labels = new Labels(List.of("syn", "totalLength"));
    labels.of("syn", 1);
    labels.of("totalLength", 6);
    assertThat(labels.legend()).isEmpty();
  }
}
