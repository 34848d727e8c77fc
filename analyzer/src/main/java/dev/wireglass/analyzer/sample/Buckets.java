package dev.wireglass.analyzer.sample;

/// How many samples are how large, in buckets that grow with the samples: each doubling is divided
/// into 16 at first, by the logarithm, so that all buckets are equally wide in proportion. Only the
/// range that was seen takes room. Where it would need more than 68 buckets, or more than 132 that
/// are not the finest, each two of them become one, again and again:
///
/// | the largest is at most so many times the smallest | 16 | 65,536 | 2^32 | 2^63 |
/// |---|---|---|---|---|
/// | parts of a doubling | 16 | 8 | 4 | 2 |
/// | the middle of a bucket is within | 2.2 % | 4.4 % | 8.7 % | 17.2 % |
///
/// Samples of 0 would widen the range and are better not counted here.
///
/// A bucket takes as many times four bits as the fullest one needs: four while none has more than
/// 15 samples, sixteen while none has more than 65,535. With what is in front of them, 132 buckets
/// take no more than 267 bytes then. Whoever has buckets has the array.
final class Buckets {
  /// Nothing was counted.
  static final byte[] NONE = {};

  /// How many there can be where a doubling has 16 parts, and else.
  static final int MOST_FINEST = 68;

  static final int MOST = 132;

  /// Into how many parts a doubling is divided at most, as a power of two.
  private static final int FINEST = 4;

  private static final int PARTS = 1 << FINEST;

  /// Where the finest parts of a doubling start, 2^30 being the start of the first: 2^(30 + n/16),
  /// rounded up.
  private static final int[] STARTS = {
    1073741824, 1121280436, 1170923762, 1222764986, 1276901417, 1333434673, 1392470869, 1454120822,
    1518500250, 1585730000, 1655936265, 1729250827, 1805811302, 1885761399, 1969251188, 2056437387
  };

  private static final int STARTS_SCALE = 30;

  /// How many come and go at once.
  private static final int BLOCK = 4;

  // Where the array says into how many parts it divides a doubling (2^n), how many times four bits
  // a bucket takes, and which block is the first.
  private static final int BITS = 0;
  private static final int WIDTH = 1;
  private static final int FIRST = 2;
  private static final int HEADER = 3;

  private static final int NIBBLE_BITS = 4;
  private static final int NIBBLE = (1 << NIBBLE_BITS) - 1;
  private static final int MOST_WIDTH = Long.SIZE / NIBBLE_BITS;

  private Buckets() {}

  /// Counts samples.
  ///
  /// @param value positive
  /// @param amount how many samples of this value
  /// @return the array to go on with
  static byte[] add(byte[] buckets, long value, long amount) {
    return addToPart(buckets, part(value), amount);
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
    return passed < rank ? 0 : middle(first(buckets) + at, FINEST - buckets[BITS]);
  }

  /// How many buckets there are.
  static int size(byte[] buckets) {
    return buckets.length == 0 ? 0 : (buckets.length - HEADER) * 2 / buckets[WIDTH];
  }

  /// @param part the finest that belongs to the bucket
  private static byte[] addToPart(byte[] buckets, int part, long amount) {
    byte[] room = buckets.length == 0 ? room(FINEST, 1, part / BLOCK, BLOCK) : buckets;
    int at = place(room, part);
    while (at < 0 || at >= size(room)) {
      room = cover(room, part);
      at = place(room, part);
    }
    return count(room, at, amount);
  }

  private static int place(byte[] buckets, int part) {
    return (part >> FINEST - buckets[BITS]) - first(buckets);
  }

  private static byte[] room(int bits, int width, int firstBlock, int size) {
    byte[] room = new byte[HEADER + width * size / 2];
    room[BITS] = (byte) bits;
    room[WIDTH] = (byte) width;
    room[FIRST] = (byte) firstBlock;
    return room;
  }

  private static byte[] cover(byte[] buckets, int part) {
    int bits = buckets[BITS];
    int block = (part >> FINEST - bits) / BLOCK;
    int from = Math.min(first(buckets) / BLOCK, block);
    int to = Math.max((first(buckets) + size(buckets)) / BLOCK, block + 1);
    int size = (to - from) * BLOCK;
    if (size > (bits == FINEST ? MOST_FINEST : MOST)) {
      return coarser(buckets);
    }
    int width = buckets[WIDTH];
    byte[] wider = room(bits, width, from, size);
    int offset = HEADER + (first(buckets) - from * BLOCK) * width / 2;
    System.arraycopy(buckets, HEADER, wider, offset, buckets.length - HEADER);
    return wider;
  }

  private static byte[] coarser(byte[] buckets) {
    int block = first(buckets) / 2 / BLOCK;
    return refill(room(buckets[BITS] - 1, buckets[WIDTH], block, BLOCK), buckets);
  }

  private static byte[] refill(byte[] buckets, byte[] from) {
    byte[] filled = buckets;
    for (int at = 0; at < size(from); at++) {
      if (count(from, at) > 0) {
        int part = first(from) + at << FINEST - from[BITS];
        filled = addToPart(filled, part, count(from, at));
      }
    }
    return filled;
  }

  private static byte[] count(byte[] buckets, int at, long amount) {
    int width = buckets[WIDTH];
    int lowest = (at + 1) * width - 1;
    if (amount <= NIBBLE - nibble(buckets, lowest)) {
      buckets[HEADER + lowest / 2] += (byte) (amount << shift(lowest));
      return buckets;
    }
    long count = count(buckets, at) + amount;
    if (width < MOST_WIDTH && count >>> width * NIBBLE_BITS != 0) {
      return count(widened(buckets), at, amount);
    }
    put(buckets, at, count);
    return buckets;
  }

  private static byte[] widened(byte[] buckets) {
    int size = size(buckets);
    byte[] wide = room(buckets[BITS], buckets[WIDTH] + 1, first(buckets) / BLOCK, size);
    for (int at = 0; at < size; at++) {
      put(wide, at, count(buckets, at));
    }
    return wide;
  }

  private static long count(byte[] buckets, int at) {
    long count = 0;
    int end = (at + 1) * buckets[WIDTH];
    for (int next = at * buckets[WIDTH]; next < end; next++) {
      count = count << NIBBLE_BITS | nibble(buckets, next);
    }
    return count;
  }

  private static void put(byte[] buckets, int at, long count) {
    long rest = count;
    int start = at * buckets[WIDTH];
    for (int next = start + buckets[WIDTH] - 1; next >= start; next--) {
      int others = buckets[HEADER + next / 2] & ~(NIBBLE << shift(next));
      buckets[HEADER + next / 2] = (byte) (others | (int) (rest & NIBBLE) << shift(next));
      rest >>>= NIBBLE_BITS;
    }
  }

  private static int nibble(byte[] buckets, int number) {
    return buckets[HEADER + number / 2] >> shift(number) & NIBBLE;
  }

  /// Two are in a byte, the lower half first.
  private static int shift(int nibble) {
    return nibble % 2 * NIBBLE_BITS;
  }

  private static int first(byte[] buckets) {
    return Byte.toUnsignedInt(buckets[FIRST]) * BLOCK;
  }

  /// In which of the finest parts of all doublings a number is.
  private static int part(long value) {
    int zeros = Long.numberOfLeadingZeros(value);
    int fraction = (int) (value << zeros >>> Long.SIZE - 1 - STARTS_SCALE);
    int part = 0;
    for (int step = PARTS / 2; step > 0; step /= 2) {
      part += STARTS[part + step] <= fraction ? step : 0;
    }
    return (Long.SIZE - 1 - zeros) * PARTS + part;
  }

  /// The number that stands for all of a bucket, as far from both ends in proportion.
  ///
  /// @param merged how many parts are one bucket, as a power of two
  private static long middle(int bucket, int merged) {
    long low = start(bucket << merged);
    long high = start(bucket + 1 << merged) - 1;
    return low + (long) ((double) low / ((double) low + high) * (high - low));
  }

  /// The smallest number in a part; one more than the largest there is behind all parts.
  private static long start(int part) {
    int shift = part / PARTS - STARTS_SCALE;
    long start = STARTS[part % PARTS];
    return shift >= 0 ? start << shift : start + (1L << -shift) - 1 >> -shift;
  }
}
