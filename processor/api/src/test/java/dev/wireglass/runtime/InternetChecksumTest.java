package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InternetChecksumTest {
  private final long seed = ThreadLocalRandom.current().nextLong();
  private final SplittableRandom random = new SplittableRandom(seed);

  /// The example of RFC 1071, section 3, and the smallest pieces of it.
  @ParameterizedTest
  @CsvSource({
    "0001f203f4f5f6f7, ddf2",
    "0001f203f4f5f6, dcfb",
    "0001, 0001",
    "01, 0100",
    "ffff, ffff",
    "0000, 0000",
    "ffff0001, 0001"
  })
  void wordsAreSummed(String bytes, String sum) {
    MemorySegment segment = segment(bytes);
    assertThat(InternetChecksum.sum(segment, 0, segment.byteSize()))
        .isEqualTo(HexFormat.fromHexDigitsToLong(sum));
  }

  @Test
  void noBytesHaveNoSum() {
    assertThat(InternetChecksum.sum(MemorySegment.NULL, 0, 0)).isZero();
  }

  @Test
  void sumIsThatOfSingleWordsAnywhere() {
    byte[] bytes = new byte[200];
    for (int i = 0; i < 2000; i++) {
      random.nextBytes(bytes);
      int from = random.nextInt(40);
      int to = random.nextInt(from, bytes.length + 1);
      assertThat(InternetChecksum.sum(MemorySegment.ofArray(bytes), from, to, 8 << i % 4))
          .as("seed %d, %d .. %d", seed, from, to)
          .isEqualTo(slowSum(bytes, from, to));
    }
  }

  @Test
  void fieldCountsAsZeroAtOddPlacesToo() {
    byte[] bytes = new byte[60];
    for (int i = 0; i < 2000; i++) {
      random.nextBytes(bytes);
      int from = random.nextInt(20);
      int field = random.nextInt(from, 58);
      int to = random.nextInt(field + 2, 61);
      byte[] cleared = bytes.clone();
      cleared[field] = 0;
      cleared[field + 1] = 0;
      long sum = InternetChecksum.sumWithout(MemorySegment.ofArray(bytes), from, field, to);
      assertThat(InternetChecksum.fold(sum))
          .as("seed %d, %d .. %d .. %d", seed, from, field, to)
          .isEqualTo((int) slowSum(cleared, from, to));
      long with = InternetChecksum.sumWith(MemorySegment.ofArray(bytes), from, field, to);
      assertThat(with).isEqualTo(sum + slowSum(bytes, field, field + 2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0xffff, 0xffff",
    "0x10000, 1",
    "0x1fffe, 0xffff",
    "0xffffffff, 0xffff",
    "0x7fffffffffffffff, 0x7fff",
    "-1, 0xffff",
    "-2, 0xfffe"
  })
  void carriesAreFoldedIn(String sum, String folded) {
    assertThat(InternetChecksum.fold(Long.decode(sum))).isEqualTo(Integer.decode(folded));
  }

  @Test
  void foldedSumIsTheSumModulo65535() {
    for (int i = 0; i < 10_000; i++) {
      long sum = random.nextLong();
      assertThat(InternetChecksum.fold(sum) % 65535)
          .as("seed %d, %d", seed, sum)
          .isEqualTo((int) Long.remainderUnsigned(sum, 65535));
    }
  }

  /// An IPv4 header whose checksum is known to be b861.
  @Test
  void checksumOfHeaderIsFoundAndRight() {
    MemorySegment header = segment("45000073000040004011b861c0a80001c0a800c7");
    assertThat(InternetChecksum.checksum(InternetChecksum.sumWithout(header, 0, 10, 20)))
        .isEqualTo(0xb861);
    assertThat(InternetChecksum.isRight(InternetChecksum.sum(header, 0, 20))).isTrue();
    header.set(ValueLayout.JAVA_BYTE, 8, (byte) 63);
    assertThat(InternetChecksum.isRight(InternetChecksum.sum(header, 0, 20))).isFalse();
  }

  @Test
  void checksumHasTheOrderOfItsField() {
    assertThat(InternetChecksum.checksum(0xedcb, ByteOrder.BIG_ENDIAN)).isEqualTo(0x1234);
    assertThat(InternetChecksum.checksum(0xedcb, ByteOrder.LITTLE_ENDIAN)).isEqualTo(0x3412);
  }

  @Test
  void zeroIsSentAsOnesWhereItMeansNone() {
    assertThat(InternetChecksum.orOnes(0)).isEqualTo(0xffff);
    assertThat(InternetChecksum.orOnes(1)).isEqualTo(1);
  }

  @Test
  void pseudoHeaderOfIpv4IsThatOfItsBytes() {
    MemorySegment bytes = segment("c0a80001" + "f0a8ffc7" + "0006" + "9001");
    assertThat(
            InternetChecksum.fold(InternetChecksum.pseudoHeader(0xc0a80001, 0xf0a8ffc7L, 6, 36865)))
        .isEqualTo((int) InternetChecksum.sum(bytes, 0, 12));
  }

  @Test
  void pseudoHeaderOfIpv6IsThatOfItsBytes() {
    byte[] bytes = new byte[40];
    random.nextBytes(bytes);
    bytes[36] = 0;
    bytes[37] = 0;
    bytes[38] = 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long sum =
        InternetChecksum.pseudoHeader(
            buffer.getLong(0),
            buffer.getLong(8),
            buffer.getLong(16),
            buffer.getLong(24),
            bytes[39],
            buffer.getInt(32));
    assertThat(InternetChecksum.fold(sum))
        .as("seed %d", seed)
        .isEqualTo((int) InternetChecksum.sum(MemorySegment.ofArray(bytes), 0, 40));
  }

  private static MemorySegment segment(String bytes) {
    return MemorySegment.ofArray(HexFormat.of().parseHex(bytes));
  }

  private static long slowSum(byte[] bytes, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at += 2) {
      int low = at + 1 < to ? Byte.toUnsignedInt(bytes[at + 1]) : 0;
      sum += Byte.toUnsignedInt(bytes[at]) << 8 | low;
      sum = sum > 0xffff ? sum - 0xffff : sum;
    }
    return sum;
  }
}
