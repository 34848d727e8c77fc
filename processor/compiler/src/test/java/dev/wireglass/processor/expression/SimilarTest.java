package dev.wireglass.processor.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimilarTest {
  private static final List<String> FIELDS =
      List.of("ihl", "version", "totalLength", "headerLength", "timeToLive", "ECN", "ecn");

  @ParameterizedTest
  @CsvSource({
    "hil, ihl",
    "ih, ihl",
    "ihll, ihl",
    "totalLen, ",
    "totalLenght, totalLength",
    "total_length, totalLength",
    "TotalLength, totalLength",
    "TOTALLENGTH, totalLength",
    "IHL, ihl",
    "timetolive, timeToLive",
    "xyz, ",
    "v, ",
    "'', "
  })
  void findsTheNameThatWasMeant(String name, String meant) {
    assertThat(Similar.nearest(name, FIELDS)).isEqualTo(meant);
  }

  @Test
  void prefersTheOneThatDiffersOnlyInCase() {
    assertThat(Similar.nearest("Ab", List.of("xb", "ab", "Ax"))).isEqualTo("ab");
  }

  @Test
  void prefersTheAlphabetAmongEquallyNear() {
    assertThat(Similar.nearest("abc", List.of("abe", "abd", "abf"))).isEqualTo("abd");
  }

  @ParameterizedTest
  @CsvSource({"ab, ba, 1", "abc, abc, 0", "'', abc, 3", "kitten, sitting, 3", "abcd, acbd, 1"})
  void countsEdits(String from, String to, int distance) {
    assertThat(Similar.distance(from, to)).isEqualTo(distance);
    assertThat(Similar.distance(to, from)).isEqualTo(distance);
  }
}
