package dev.wireglass.analyzer.capture;

/// Turns the time stamps of one interface into nanoseconds since 1970, exactly: whatever the unit
/// and the offset are, all is done with integers of 128 bits, and what a `long` cannot hold is
/// told. Below a nanosecond the time is cut.
final class PcapngClock {
  /// What stands for a time that 64 bits of nanoseconds cannot tell: before the year 1678 or after
  /// 2262.
  static final long BEYOND = Long.MIN_VALUE;

  /// Microseconds, from 1970 on: what holds where an interface says nothing else.
  static final PcapngClock MICROSECONDS = new PcapngClock(false, 6, 0);

  private static final int NANOS_EXPONENT = 9;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /// The largest power of ten in 64 bits without a sign.
  private static final int LARGEST_EXPONENT = 19;

  private final long factor;

  /// Without a sign; zero where every time stamp is less than a nanosecond.
  private final long divisor;

  private final int shift;
  private final long offsetHigh;
  private final long offsetLow;

  /// @param binary whether the unit is a power of 2, not of 10
  /// @param exponent the unit is a second divided by that power: 0 .. 127
  /// @param offsetSeconds what is added to every time stamp
  PcapngClock(boolean binary, int exponent, long offsetSeconds) {
    shift = binary ? exponent : 0;
    factor = binary ? NANOS_PER_SECOND : powerOfTen(Math.max(0, NANOS_EXPONENT - exponent));
    divisor = binary ? 1 : powerOfTen(Math.max(0, exponent - NANOS_EXPONENT));
    offsetHigh = Math.multiplyHigh(offsetSeconds, NANOS_PER_SECOND);
    offsetLow = offsetSeconds * NANOS_PER_SECOND;
  }

  /// @param stamp without a sign
  /// @return [#BEYOND] where 64 bits do not hold the time
  long nanos(long stamp) {
    long whole = divisor == 1 ? stamp : divisor == 0 ? 0 : Long.divideUnsigned(stamp, divisor);
    long high = Math.unsignedMultiplyHigh(whole, factor);
    long low = whole * factor;
    if (shift >= Long.SIZE) {
      low = high >>> (shift - Long.SIZE);
      high = 0;
    } else if (shift > 0) {
      low = low >>> shift | high << (Long.SIZE - shift);
      high >>>= shift;
    }
    long sumLow = low + offsetLow;
    long carry = Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0;
    long sumHigh = high + offsetHigh + carry;
    return sumHigh == sumLow >> (Long.SIZE - 1) ? sumLow : BEYOND;
  }

  /// Without a sign; zero where that does not fit.
  private static long powerOfTen(int exponent) {
    if (exponent > LARGEST_EXPONENT) {
      return 0;
    }
    long power = 1;
    for (int at = 0; at < exponent; at++) {
      power *= 10;
    }
    return power;
  }
}
