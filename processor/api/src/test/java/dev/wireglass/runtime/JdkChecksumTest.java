package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JdkChecksumTest {
  private static final byte[] TEXT = "..12345\0\0\0\0 6789..".getBytes(StandardCharsets.US_ASCII);

  @Test
  void fieldCountsAsZero() {
    byte[] bytes = TEXT.clone();
    bytes[7] = 1;
    bytes[10] = -1;
    MemorySegment segment = MemorySegment.ofArray(bytes);
    assertThat(JdkChecksum.crc32c(segment, 2, 7, 16)).isEqualTo(expected(new CRC32C()));
    assertThat(JdkChecksum.crc32(segment, 2, 7, 16)).isEqualTo(expected(new CRC32()));
    assertThat(JdkChecksum.adler32(segment, 2, 7, 16)).isEqualTo(expected(new Adler32()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 100})
  void blocksMakeNoDifference(int block) {
    MemorySegment segment = MemorySegment.ofArray(TEXT);
    assertThat(JdkChecksum.without(new CRC32C(), segment, 2, 7, 16, block))
        .isEqualTo(expected(new CRC32C()));
  }

  @Test
  void nativeMemoryIsReadToo() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(TEXT.length).copyFrom(MemorySegment.ofArray(TEXT));
      assertThat(JdkChecksum.crc32c(segment, 2, 7, 16)).isEqualTo(expected(new CRC32C()));
    }
  }

  private static long expected(Checksum checksum) {
    checksum.update(TEXT, 2, 14);
    return checksum.getValue();
  }
}
