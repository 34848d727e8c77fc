package dev.wireglass.analyzer.sample;

import java.util.Arrays;

/// Samples as they are, each with its kind, in the order in which they came: numbers in as few
/// bytes as each needs. Whoever keeps samples has the array.
///
/// To look at all of them: begin at [#START], go on with [#next(byte\[\], int)], and stop at
/// [#end(byte\[\])].
final class KeptSamples {
  /// Where the first sample is, in front of which it says where the last one ends.
  static final int START = Character.BYTES;

  /// Nothing is kept.
  static final byte[] NONE = {};

  /// From 0 on.
  static final int KINDS = 16;

  /// The largest sample that can be kept. In nanoseconds it is 18 years.
  static final long LARGEST = Long.MAX_VALUE / KINDS;

  // Seven bits of a number are in each byte, the lowest first; all but the last have this bit.
  private static final int MORE = 0x80;
  private static final int DIGIT_BITS = 7;

  private KeptSamples() {}

  /// @param value from 0 to [#LARGEST]
  /// @return the array to go on with
  static byte[] add(byte[] kept, int kind, long value) {
    long number = value * KINDS + kind;
    int end = end(kept);
    int newEnd = end + bytes(number);
    byte[] room = newEnd > kept.length ? Arrays.copyOf(kept, enough(newEnd)) : kept;
    write(room, end, number);
    setEnd(room, newEnd);
    return room;
  }

  /// All but those of one kind.
  ///
  /// @return the array to go on with
  static byte[] without(byte[] kept, int kind) {
    byte[] left = new byte[kept.length];
    int end = START;
    for (int at = START; at < end(kept); at = next(kept, at)) {
      if (kind(kept, at) != kind) {
        int length = next(kept, at) - at;
        System.arraycopy(kept, at, left, end, length);
        end += length;
      }
    }
    if (end == START) {
      return NONE;
    }
    setEnd(left, end);
    return Arrays.copyOf(left, enough(end));
  }

  /// How many are of this kind.
  static int count(byte[] kept, int kind) {
    int count = 0;
    for (int at = START; at < end(kept); at = next(kept, at)) {
      count += kind(kept, at) == kind ? 1 : 0;
    }
    return count;
  }

  /// Behind the last one.
  static int end(byte[] kept) {
    return kept.length == 0
        ? START
        : Byte.toUnsignedInt(kept[0]) << Byte.SIZE | Byte.toUnsignedInt(kept[1]);
  }

  /// Where the next one is.
  static int next(byte[] kept, int at) {
    int next = at;
    while (kept[next] < 0) {
      next++;
    }
    return next + 1;
  }

  static int kind(byte[] kept, int at) {
    return kept[at] & KINDS - 1;
  }

  static long value(byte[] kept, int at) {
    long number = 0;
    int shift = 0;
    int next = at;
    for (; kept[next] < 0; next++) {
      number |= (long) (kept[next] & MORE - 1) << shift;
      shift += DIGIT_BITS;
    }
    return (number | (long) kept[next] << shift) / KINDS;
  }

  /// As arrays take multiples of 8 bytes with all that the JVM puts in front, nothing is lost.
  private static int enough(int end) {
    return end + Long.BYTES - 1 & -Long.BYTES;
  }

  private static void write(byte[] kept, int at, long number) {
    int next = at;
    long rest = number;
    for (; rest >= MORE; rest >>>= DIGIT_BITS) {
      kept[next++] = (byte) (rest | MORE);
    }
    kept[next] = (byte) rest;
  }

  private static void setEnd(byte[] kept, int end) {
    kept[0] = (byte) (end >> Byte.SIZE);
    kept[1] = (byte) end;
  }

  private static int bytes(long number) {
    return Math.max(1, Math.ceilDiv(Long.SIZE - Long.numberOfLeadingZeros(number), DIGIT_BITS));
  }
}
