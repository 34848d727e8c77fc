package dev.wireglass.analyzer.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PcapngClockTest {
  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  @ParameterizedTest
  @CsvSource({
    "false, 6, 0, 1700000000123456, 1700000000123456000",
    "false, 9, 0, 1700000000123456789, 1700000000123456789",
    "false, 0, 0, 1700000000, 1700000000000000000",
    "false, 12, 0, 1700000123456789, 1700000123456",
    "false, 127, 0, -1, 0",
    "false, 28, 0, -1, 1",
    "true, 0, 0, 9000000000, 9000000000000000000",
    "true, 1, 0, 3, 1500000000",
    "true, 20, 0, 1048577, 1000000953",
    "true, 63, 0, -9223372036854775808, 1000000000",
    "true, 64, 0, -1, 999999999",
    "true, 93, 0, -1, 1",
    "true, 127, 0, -1, 0",
    "false, 6, -3, 5000001, 2000001000",
    "false, 6, 1700000000, 7, 1700000000000007000",
  })
  void isExact(boolean binary, int exponent, long offset, long stamp, long nanos) {
    assertThat(new PcapngClock(binary, exponent, offset).nanos(stamp)).isEqualTo(nanos);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 0, 0, 9223372037",
    "false, 6, 0, -1",
    "false, 9, 0, -9223372036854775808",
    "true, 0, 0, -1",
    "true, 20, 0, -1",
    "false, 6, 9223372037, 0",
    "false, 6, -9223372037, 0",
    "false, 9, 9223372036854775807, 0",
  })
  void tellsTimesThatDoNotFit(boolean binary, int exponent, long offset, long stamp) {
    assertThat(new PcapngClock(binary, exponent, offset).nanos(stamp))
        .isEqualTo(PcapngClock.BEYOND);
  }

  @Test
  void addsAnOffsetBeyondTheRangeToAStampBeyondTheRange() {
    assertThat(new PcapngClock(false, 9, -9_300_000_000L).nanos(Long.MIN_VALUE))
        .isEqualTo(Long.MIN_VALUE - 9_300_000_000L * 1_000_000_000L);
  }

  @Test
  void agreesWithArithmeticOfAnyLength() {
    long seed = ThreadLocalRandom.current().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 100_000; round++) {
      boolean binary = random.nextBoolean();
      int exponent = random.nextInt(128);
      long offset = random.nextLong() >> random.nextInt(64);
      long stamp = random.nextLong() >>> random.nextInt(64);
      assertThat(new PcapngClock(binary, exponent, offset).nanos(stamp))
          .as("seed %d: %s %d %d %d", seed, binary, exponent, offset, stamp)
          .isEqualTo(expected(binary, exponent, offset, stamp));
    }
  }

  private static long expected(boolean binary, int exponent, long offset, long stamp) {
    var unsigned = new BigInteger(Long.toUnsignedString(stamp));
    var nanos =
        unsigned
            .multiply(NANOS_PER_SECOND)
            .divide(BigInteger.valueOf(binary ? 2 : 10).pow(exponent))
            .add(BigInteger.valueOf(offset).multiply(NANOS_PER_SECOND));
    return nanos.bitLength() < Long.SIZE ? nanos.longValue() : PcapngClock.BEYOND;
  }
}
