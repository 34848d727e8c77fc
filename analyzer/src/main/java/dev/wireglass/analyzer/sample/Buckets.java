package dev.wireglass.analyzer.sample;

/// How many samples are how large, in buckets that grow with the samples: each doubling is divided
/// into 32 at first, small numbers have buckets of their own. Only the range that was seen takes
/// room. Where it would need more than 136 buckets, each two of them become one, again and again:
///
/// | the largest is at most so many times the smallest | 16 | 256 | 65,536 | 2^32 | 2^63 |
/// |---|---|---|---|---|---|
/// | parts of a doubling | 32 | 16 | 8 | 4 | 2 |
/// | the middle of a bucket is within | 1.6 % | 3.1 % | 6.3 % | 12.5 % | 25 % |
///
/// Samples of 0 would widen the range and are better not counted here.
///
/// A bucket takes one byte until there is one with more than 255 samples, then two, and from 65,536
/// samples on four: with its header, the array takes no more than 568 bytes, or twice that where
/// four billion are alike. Whoever has buckets has the array.
final class Buckets {
  /// Nothing was counted.
  static final byte[] NONE = {};

  static final int MOST = 136;

  /// Into how many parts a doubling is divided at most, as a power of two.
  static final int FINEST = 5;

  /// How many come and go at once.
  private static final int BLOCK = 8;

  // Where the array says into how many parts it divides a doubling (2^n), how many bytes a bucket
  // takes, and which block is the first.
  private static final int BITS = 0;
  private static final int WIDTH = 1;
  private static final int FIRST = 2;
  private static final int HEADER = 3;

  private Buckets() {}

  /// Counts samples.
  ///
  /// @param value positive
  /// @param amount how many samples of this value
  /// @return the array to go on with
  static byte[] add(byte[] buckets, long value, long amount) {
    byte[] room = buckets.length == 0 ? begin(value) : buckets;
    int at = bucket(value, room[BITS]) - first(room);
    while (at < 0 || at >= size(room)) {
      room = cover(room, bucket(value, room[BITS]));
      at = bucket(value, room[BITS]) - first(room);
    }
    return count(room, at, amount);
  }

  /// Counts what others counted, as finely as both did.
  ///
  /// @return the array to go on with
  static byte[] addAll(byte[] buckets, byte[] others) {
    if (buckets.length == 0 || others.length == 0) {
      return buckets.length == 0 ? others.clone() : buckets;
    }
    byte[] room = buckets;
    while (room[BITS] > others[BITS]) {
      room = coarser(room);
    }
    return refill(room, others);
  }

  /// About how large a sample is: the middle of its bucket, or 0 for those that were not counted.
  ///
  /// @param rank from 1 on, the largest first
  static long sample(byte[] buckets, long rank) {
    int at = size(buckets);
    long passed = 0;
    while (passed < rank && at > 0) {
      at--;
      passed += count(buckets, at);
    }
    return passed < rank ? 0 : middle(first(buckets) + at, buckets[BITS]);
  }

  /// How many buckets there are.
  static int size(byte[] buckets) {
    return buckets.length == 0 ? 0 : (buckets.length - HEADER) / buckets[WIDTH];
  }

  private static byte[] begin(long value) {
    return room(FINEST, 1, bucket(value, FINEST) / BLOCK, BLOCK);
  }

  private static byte[] room(int bits, int width, int firstBlock, int size) {
    byte[] room = new byte[HEADER + width * size];
    room[BITS] = (byte) bits;
    room[WIDTH] = (byte) width;
    room[FIRST] = (byte) firstBlock;
    return room;
  }

  private static byte[] cover(byte[] buckets, int bucket) {
    int block = bucket / BLOCK;
    int from = Math.min(first(buckets) / BLOCK, block);
    int to = Math.max((first(buckets) + size(buckets)) / BLOCK, block + 1);
    int size = (to - from) * BLOCK;
    if (size > MOST) {
      return coarser(buckets);
    }
    int width = buckets[WIDTH];
    byte[] wider = room(buckets[BITS], width, from, size);
    int offset = HEADER + (first(buckets) - from * BLOCK) * width;
    System.arraycopy(buckets, HEADER, wider, offset, buckets.length - HEADER);
    return wider;
  }

  private static byte[] coarser(byte[] buckets) {
    int bits = buckets[BITS] - 1;
    int block = bucket(start(first(buckets), buckets[BITS]), bits) / BLOCK;
    return refill(room(bits, buckets[WIDTH], block, BLOCK), buckets);
  }

  private static byte[] refill(byte[] buckets, byte[] from) {
    byte[] filled = buckets;
    for (int at = 0; at < size(from); at++) {
      if (count(from, at) > 0) {
        filled = add(filled, start(first(from) + at, from[BITS]), count(from, at));
      }
    }
    return filled;
  }

  private static byte[] count(byte[] buckets, int at, long amount) {
    long count = count(buckets, at) + amount;
    int width = buckets[WIDTH];
    if (width < Long.BYTES && count >>> Byte.SIZE * width != 0) {
      return count(widened(buckets), at, amount);
    }
    put(buckets, at, count);
    return buckets;
  }

  private static byte[] widened(byte[] buckets) {
    int size = size(buckets);
    byte[] wide = room(buckets[BITS], 2 * buckets[WIDTH], first(buckets) / BLOCK, size);
    for (int at = 0; at < size; at++) {
      put(wide, at, count(buckets, at));
    }
    return wide;
  }

  private static long count(byte[] buckets, int at) {
    int width = buckets[WIDTH];
    long count = 0;
    for (int next = HEADER + at * width; width > 0; width--) {
      count = count << Byte.SIZE | Byte.toUnsignedInt(buckets[next++]);
    }
    return count;
  }

  private static void put(byte[] buckets, int at, long count) {
    int width = buckets[WIDTH];
    long rest = count;
    for (int next = HEADER + (at + 1) * width - 1; width > 0; width--) {
      buckets[next--] = (byte) rest;
      rest >>>= Byte.SIZE;
    }
  }

  private static int first(byte[] buckets) {
    return Byte.toUnsignedInt(buckets[FIRST]) * BLOCK;
  }

  /// Where a number is counted if a doubling has 2^bits parts.
  static int bucket(long value, int bits) {
    int shift = Math.max(0, Long.SIZE - 1 - bits - Long.numberOfLeadingZeros(value));
    return (shift << bits) + (int) (value >>> shift);
  }

  /// The number that stands for all that are counted there.
  static long middle(int bucket, int bits) {
    return start(bucket, bits) + (1L << shift(bucket, bits)) / 2;
  }

  private static long start(int bucket, int bits) {
    int shift = shift(bucket, bits);
    return (long) (bucket - (shift << bits)) << shift;
  }

  /// How wide a bucket is, as a power of two.
  private static int shift(int bucket, int bits) {
    return Math.max(0, (bucket >> bits) - 1);
  }
}
