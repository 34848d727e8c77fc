package dev.wireglass.processor.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is drawn for a reader; that it is true, the parser finds in other tests.
final class DrawingTest {
  private static final Outline OUTLINE =
      new Outline(
          List.of(
              strip("version", 4, ""),
              strip("syn", 1, ""),
              strip("flags", 1, ""),
              strip("reserved", 3, ""),
              strip("code", 7, ""),
              strip("address", 48, ""),
              strip("key", 32, "flags > 0"),
              strip("name", 0, ""),
              strip("checksum", 16, "")));

  @Test
  void drawingHasBitsOffsetsAndALegend() {
    assertThat(text(Drawing.of(OUTLINE)))
        .isEqualTo(
            """
                0                   1                   2                   3
                0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
             0 |       |s| |     |             |                               |
               |version|y|F|rsrvd|    code     |                               |
               |       |n| |     |             |                               |
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+                               +
             4 |                            address                            |
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
             8 |                              key                              |
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
            8+ ~                             name                              ~
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
            8+ |           checksum            |
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

               F      flags
               rsrvd  reserved
            """);
  }

  @Test
  void rowsOfAFieldAreThoseThatShowIt() {
    assertThat(text(Drawing.rows(OUTLINE, 5)))
        .isEqualTo(
            """
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
             0 |       |s| |     |             |                               |
               |version|y|F|rsrvd|    code     |                               |
               |       |n| |     |             |                               |
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+                               +
             4 |                            address                            |
               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
            """);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Strip strip(String name, long bits, String condition) {
    return new Strip(name, bits, bits == 0 ? "code bytes" : "", condition, Strip.Kind.PLAIN, "");
  }
}
