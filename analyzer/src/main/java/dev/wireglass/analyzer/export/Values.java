package dev.wireglass.analyzer.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How times and durations are written in every format.
final class Values {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final int DECIMALS = 9;
  private static final int ROUNDED_DECIMALS = 6;
  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Values() {}

  /// A time in UTC with nine decimals, RFC 3339.
  static String time(long nanos) {
    long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
    return RFC_3339.format(Instant.ofEpochSecond(seconds, Math.floorMod(nanos, NANOS_PER_SECOND)));
  }

  /// A duration in seconds.
  static BigDecimal seconds(long nanos) {
    return plain(BigDecimal.valueOf(nanos, DECIMALS));
  }

  /// A duration in seconds; null where it is negative, which stands for unknown.
  static @Nullable BigDecimal knownSeconds(long nanos) {
    return nanos < 0 ? null : seconds(nanos);
  }

  /// A number without zeros at its end, and never in scientific notation.
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Six decimals, which is more than any measurement is worth.
  static BigDecimal rounded(double number) {
    return plain(BigDecimal.valueOf(number).setScale(ROUNDED_DECIMALS, RoundingMode.HALF_EVEN));
  }

  /// Null where the number is negative, which stands for unknown.
  static @Nullable Long known(long number) {
    return number < 0 ? null : number;
  }
}
