package dev.wireglass.analyzer.sample;

import java.util.Arrays;

/// Takes samples one by one and knows their [Distribution], for more room than [Samples] and with
/// finer percentiles: they are exact up to 32 samples, and from there on within 1.6 % (1/64),
/// however far samples are apart. What others took can be added, and it does not matter in which
/// order anything comes.
///
/// Takes 256 bytes for each doubling between the smallest and the largest sample, 15 kB for all
/// numbers there are.
public final class FineSamples {
  /// Into how many parts a doubling is divided, as a power of two.
  private static final int BITS = 5;

  private static final int PER_DOUBLING = 1 << BITS;
  private static final long[] NONE = {};

  private final Moments moments = new Moments();

  /// The samples themselves, while there are few; then how many are in each bucket.
  private long[] numbers = NONE;

  private boolean inBuckets;
  private int firstBucket;

  /// Takes one sample.
  ///
  /// @param value not negative
  public void add(long value) {
    if (!inBuckets && moments.count() == Samples.MOST_KEPT) {
      beginBuckets();
    }
    if (inBuckets) {
      count(bucket(value), 1);
    } else {
      keep(value);
    }
    moments.add(value);
  }

  /// Takes all samples that others took.
  public void add(FineSamples others) {
    if (!others.inBuckets) {
      for (int at = 0; at < others.moments.count(); at++) {
        add(others.numbers[at]);
      }
      return;
    }
    if (!inBuckets) {
      beginBuckets();
    }
    for (int at = 0; at < others.numbers.length; at++) {
      count(others.firstBucket + at, others.numbers[at]);
    }
    moments.add(others.moments);
  }

  /// What was found so far.
  public Distribution distribution() {
    long count = moments.count();
    if (count == 0) {
      return Distribution.NONE;
    }
    if (inBuckets) {
      return moments.distribution(this::sample);
    }
    long[] sorted = Arrays.copyOf(numbers, (int) count);
    Arrays.sort(sorted);
    return moments.distribution(rank -> sorted[(int) rank - 1]);
  }

  private void keep(long value) {
    int count = (int) moments.count();
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count + Math.max(2, count / 2));
    }
    numbers[count] = value;
  }

  private void beginBuckets() {
    long[] kept = numbers;
    numbers = NONE;
    inBuckets = true;
    for (int at = 0; at < moments.count(); at++) {
      count(bucket(kept[at]), 1);
    }
  }

  private void count(int bucket, long amount) {
    if (bucket < firstBucket || bucket - firstBucket >= numbers.length) {
      cover(bucket / PER_DOUBLING * PER_DOUBLING);
    }
    numbers[bucket - firstBucket] += amount;
  }

  private void cover(int doubling) {
    int from = numbers.length == 0 ? doubling : Math.min(firstBucket, doubling);
    int to = Math.max(firstBucket + numbers.length, doubling + PER_DOUBLING);
    long[] wider = new long[to - from];
    System.arraycopy(
        numbers, 0, wider, numbers.length == 0 ? 0 : firstBucket - from, numbers.length);
    firstBucket = from;
    numbers = wider;
  }

  private long sample(long rank) {
    int at = 0;
    long passed = numbers[0];
    while (passed < rank) {
      at++;
      passed += numbers[at];
    }
    return middle(firstBucket + at);
  }

  /// Where a number is counted: the parts of a doubling are equally wide, and small numbers have
  /// buckets of their own.
  private static int bucket(long value) {
    int shift = Math.max(0, Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(value));
    return (shift << BITS) + (int) (value >>> shift);
  }

  /// The number that stands for all that are counted there.
  private static long middle(int bucket) {
    int shift = Math.max(0, (bucket >> BITS) - 1);
    long start = (long) (bucket - (shift << BITS)) << shift;
    return start + (1L << shift) / 2;
  }
}
