package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

final class HexDumpTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[100]);

  @Test
  void sharesALineAmongFieldsThatShareAByte() {
    HexDump dump = new HexDump("Foo", bytes, 2).field("a", 1, 2, 1).field("b", 2, 2, 2);
    assertThat(dump.field("c", 3, 4, 1))
        .hasToString(
            """
            Foo at byte 2
                   2  00 00                    a 1, b 2
                   4  00                       c 3
            """);
  }

  @Test
  void breaksLongRangesAndCutsVeryLongOnes() {
    String text = new HexDump("Foo", bytes, 0).field("data", "70 bytes", 0, 70).toString();
    assertThat(text.lines()).hasSize(1 + 8 + 1).endsWith("          and 6 bytes more");
  }

  @Test
  void listsAnEmptyRange() {
    assertThat(new HexDump("Foo", bytes, 0).field("data", "0 bytes", 5, 0))
        .hasToString("Foo at byte 0\n       5                           data 0 bytes\n");
  }
}
