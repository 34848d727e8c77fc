package dev.wireglass.formats.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// A list of headers of fixed length up to the limit.
final class RipHeaderTest {
  private static final String RESPONSE =
      "02020000"
          + "000200000a000000ff0000000000000000000001"
          + "00020000c0a80000ffff00000000000000000011";

  private final MemorySegment bytes = MemorySegment.ofArray(HexFormat.of().parseHex(RESPONSE));
  private final RipHeaderDecoder rip = new RipHeaderDecoder().wrap(bytes, 0, bytes.byteSize());

  @Test
  void readsAnyEntry() {
    assertThat(rip.entriesCount()).isEqualTo(2);
    assertThat(rip.entries(1).ipAddress()).isEqualTo(0xc0a80000L);
    assertThat(RipHeaderDecoder.entriesAt(bytes, 0, bytes.byteSize(), 1)).isEqualTo(24);
    assertThatThrownBy(() -> rip.entries(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void printsAndValidatesEntries() {
    assertThat(rip).asString().contains("entries=[RipEntry[addressFamilyIdentifier=2, ");
    assertThat(rip.dump()).contains("      40  00 00 00 11              entries[1].metric 17\n");
    assertThat(rip.validate())
        .singleElement()
        .hasToString("RipHeader.entries[1].metric is 17, against @Range(min = 1, max = 16)");
  }

  @Test
  void tellsAnEntryThatIsCut() {
    rip.wrap(bytes, 0, 43);
    assertThat(rip.entriesCount()).isEqualTo(1);
    assertThat(rip.entriesAreComplete()).isFalse();
    assertThat(rip.entries()).hasSize(1);
  }
}
