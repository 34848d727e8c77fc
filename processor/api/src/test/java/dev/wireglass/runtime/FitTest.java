package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class FitTest {
  @Test
  void solvesALengthForItsNumber() {
    assertThat(Fit.number("Ipv4Header.options", 8, "ihl * 4 - 20", 4, -20, 5, 15)).isEqualTo(7);
  }

  @Test
  void listsTheFirstSizesAndTheLast() {
    assertThatThrownBy(() -> Fit.number("Ipv4Header.options", 5, "ihl * 4 - 20", 4, -20, 5, 15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Ipv4Header.options is 5 bytes; ihl * 4 - 20 can be 0, 4, 8 .. 40");
  }

  @Test
  void listsSizesInFullWhereTheyAreFew() {
    assertThatThrownBy(() -> Fit.number("Header.body", 4, "size * 8", 8, 0, 0, 2))
        .hasMessage("Header.body is 4 bytes; size * 8 can be 0, 8, 16");
  }

  @Test
  void leavesOutSizesBelowZero() {
    assertThatThrownBy(() -> Fit.number("Header.body", 300, "size - 8", 1, -8, 0, 255))
        .hasMessage("Header.body is 300 bytes; size - 8 can be 0 .. 247");
  }

  @Test
  void saysSoWhereThereIsNoSize() {
    assertThatThrownBy(() -> Fit.number("Header.body", 0, "size - 8", 1, -8, 0, 7))
        .hasMessage("Header.body is 0 bytes; size - 8 can be no length");
  }

  @Test
  void demandsWhatIsThereAndNothingElse() {
    assertThatCode(() -> Fit.presence("GreHeader.key", true, "keyPresent", true))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Fit.presence("GreHeader.key", false, "keyPresent", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GreHeader.key is null; keyPresent says that it is there");
    assertThatThrownBy(() -> Fit.presence("GreHeader.key", true, "keyPresent", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GreHeader.key is given, but absent: it is there only if keyPresent");
  }

  @Test
  void refusesAnotherLengthThanDeclared() {
    Fit.length("EthernetHeader.source", 6, "@Bytes(6)", 6);
    assertThatThrownBy(() -> Fit.length("EthernetHeader.source", 5, "@Bytes(6)", 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("EthernetHeader.source is 5 bytes; @Bytes(6) is 6");
  }
}
