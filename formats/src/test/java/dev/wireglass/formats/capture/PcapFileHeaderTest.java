package dev.wireglass.formats.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class PcapFileHeaderTest {
  private static final String LITTLE = "d4c3b2a1020004000000000000000000000004000100c025";
  private static final String BIG = "a1b2c3d40002000400000000000000000004000025c00001";

  @Test
  void dividesTheLastWordOfALittleEndianFile() {
    assertLastWord(wrapped(LITTLE, ByteOrder.LITTLE_ENDIAN));
  }

  @Test
  void dividesTheLastWordOfABigEndianFile() {
    assertLastWord(wrapped(BIG, ByteOrder.BIG_ENDIAN));
  }

  @Test
  void dumpsTheLastWordWhole() {
    assertThat(wrapped(LITTLE, ByteOrder.LITTLE_ENDIAN).dump().lines().toList().getLast())
        .startsWith("      20  01 00 c0 25 ")
        .endsWith(" reserved3 448, linkType 1");
  }

  private static void assertLastWord(PcapFileHeaderDecoder header) {
    assertThat(header.fcsLength()).isEqualTo(2);
    assertThat(header.reservedR()).isFalse();
    assertThat(header.fcsPresent()).isTrue();
    assertThat(header.reserved3()).isEqualTo(0x1c0);
    assertThat(header.linkType()).isEqualTo(1);
  }

  private static PcapFileHeaderDecoder wrapped(String hex, ByteOrder order) {
    MemorySegment bytes = MemorySegment.ofArray(HexFormat.of().parseHex(hex));
    return new PcapFileHeaderDecoder().wrap(bytes, 0, bytes.byteSize(), order);
  }
}
