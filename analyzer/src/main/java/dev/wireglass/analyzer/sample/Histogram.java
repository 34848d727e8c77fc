package dev.wireglass.analyzer.sample;

/// Counts samples in buckets that grow with the samples: up to 64 each number has its own, from
/// there on each doubling is divided into 32. The middle of a bucket is within 1.6 % (1/64) of all
/// that is in it.
///
/// Only the doublings that were seen take room, with 128 bytes each: some 500 bytes for round-trip
/// times that differ by a factor of ten, 7.5 kB for all numbers there are.
final class Histogram {
  private static final int BITS = 5;
  private static final int PER_DOUBLING = 1 << BITS;

  private final Moments moments = new Moments();
  private int first;
  private int[] counts = {};

  void add(long value) {
    moments.add(value);
    int bucket = bucket(value);
    if (bucket < first || bucket - first >= counts.length) {
      cover(bucket & -PER_DOUBLING);
    }
    counts[bucket - first]++;
  }

  Distribution distribution() {
    return moments.distribution(percent -> sample(Moments.rank(moments.count(), percent)));
  }

  /// How much room the buckets take, in buckets.
  int buckets() {
    return counts.length;
  }

  private long sample(long rank) {
    int bucket = 0;
    long passed = counts[0];
    while (passed < rank) {
      bucket++;
      passed += counts[bucket];
    }
    return middle(first + bucket);
  }

  private void cover(int start) {
    if (counts.length == 0) {
      first = start;
    }
    int newFirst = Math.min(first, start);
    int end = Math.max(first + counts.length, start + PER_DOUBLING);
    int[] wider = new int[end - newFirst];
    System.arraycopy(counts, 0, wider, first - newFirst, counts.length);
    first = newFirst;
    counts = wider;
  }

  private static int bucket(long value) {
    int shift = Math.max(0, Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(value));
    return shift * PER_DOUBLING + (int) (value >>> shift);
  }

  private static long middle(int bucket) {
    int shift = Math.max(0, bucket / PER_DOUBLING - 1);
    long start = (long) (bucket - shift * PER_DOUBLING) << shift;
    return start + (1L << shift) / 2;
  }
}
