package dev.wireglass.processor.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a difference is said to be.
final class DifferenceTest {
  private static final String SEPARATOR = "+" + "-+".repeat(32) + "\n";
  private static final String ROW = "|%-63s|\n";
  private static final Strip OTHER = new Strip("other", 64, "", "", Strip.Kind.PLAIN, "");

  @Test
  void isSeveralRows() {
    String open = ROW.formatted("").replace('|', '+');
    String cell = ROW.formatted("Nonce") + open + ROW.formatted("") + SEPARATOR;
    assertThat(where(cell)).isEqualTo("rows 1 to 2");
  }

  @Test
  void isOneBit() {
    String cells = "|D|" + " ".repeat(29) + "Type" + " ".repeat(28) + "|\n";
    assertThat(where(cells + SEPARATOR)).isEqualTo("row 1, bit 0");
  }

  @Test
  void isSomeBitsOfARow() {
    assertThat(where(ROW.formatted("Nonce") + SEPARATOR)).isEqualTo("row 1, bits 0 to 31");
  }

  private static String where(String rows) {
    Object difference = TrueDiagram.refusal(SEPARATOR + rows, new Outline(List.of(OTHER)));
    assertThat(difference).isInstanceOf(Difference.class);
    return ((Difference) difference).where();
  }
}
