package dev.wireglass.analyzer.sample;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Takes the durations of one connection one by one, in several series, and knows the
/// [Distribution] of each.
///
/// The series are of two sides, four of each. What the first three of a side say of the same packet
/// is mostly the same, so that it is kept once: a duration together with its kind, which is the set
/// of its series.
///
/// Durations are kept as they are until one of their series has more than 32. From then on each
/// kind of which there are more than a few, and none of whose series is as short, has a summary
/// instead, and so has a duration of many years.
public final class Samples {
  /// How many series there can be.
  public static final int SERIES = 8;

  static final int MOST_KEPT = 32;

  /// More of a kind take more room than their summary.
  static final int MOST_KEPT_OF_LONG = 12;

  private static final int SERIES_OF_SIDE = SERIES / 2;
  private static final int KINDS_OF_SIDE = KeptSamples.KINDS / 2;

  /// One bit for each series of a side that mostly agree.
  private static final int AGREEING = 7;

  /// The bit of the other one.
  private static final int ALONE = 8;

  private static final int ALL = (1 << SERIES) - 1;
  private static final int LONG = MOST_KEPT + 1;
  private static final SampleSummary[] NO_SUMMARIES = {};

  /// The last duration in front of one bit for each of its series; 0 for none. It waits for more
  /// series.
  private long latest;

  private byte[] kept = KeptSamples.NONE;

  /// How many samples each series has, a byte for each; [#LONG] stands for all that is more.
  private long sizes;

  /// One bit for each kind that has a summary.
  private char summarized;

  /// Those that there are, in the order of kinds.
  private SampleSummary[] summaries = NO_SUMMARIES;

  private final @Nullable SamplePool pool;

  /// Samples that nobody else takes.
  public Samples() {
    this(null);
  }

  /// @param pool takes all samples, too
  public Samples(@Nullable SamplePool pool) {
    this.pool = pool;
  }

  /// Takes one sample.
  ///
  /// @param series below [#SERIES]
  /// @param value not negative
  public void add(int series, long value) {
    if (pool != null) {
      pool.add(series, value);
    }
    int bit = 1 << series;
    if (latest != 0 && latest >>> SERIES == value && (latest & bit) == 0) {
      latest |= bit;
      return;
    }
    settle();
    if (value <= Long.MAX_VALUE >> SERIES) {
      latest = value << SERIES | bit;
    } else {
      take(value, bit);
    }
  }

  /// What was found so far.
  ///
  /// @param series below [#SERIES]
  public Distribution distribution(int series) {
    settle();
    var all = new SampleSummary();
    int rest = summarized;
    for (var summary : summaries) {
      if ((set(Integer.numberOfTrailingZeros(rest)) >> series & 1) != 0) {
        all.addAll(summary);
      }
      rest &= rest - 1;
    }
    return all.isEmpty() ? exact(kept(series)) : about(all, kept(series));
  }

  private void settle() {
    if (latest != 0) {
      long value = latest >>> SERIES;
      int set = (int) latest & ALL;
      latest = 0;
      take(value, set);
    }
  }

  private void take(long value, int set) {
    int side = 0;
    for (int ofSide = set; ofSide != 0; ofSide >>= SERIES_OF_SIDE) {
      if ((ofSide & AGREEING) != 0) {
        take(value, side, ofSide & AGREEING);
      }
      if ((ofSide & ALONE) != 0) {
        take(value, side, ALONE);
      }
      side++;
    }
  }

  private void take(long value, int side, int ofSide) {
    int kind = side * KINDS_OF_SIDE + ofSide % ALONE;
    if (isSummarized(kind)) {
      summary(kind).add(value);
    } else if (value > KeptSamples.LARGEST) {
      grow(set(kind), LONG);
      summarize(kind);
      summary(kind).add(value);
    } else {
      kept = KeptSamples.add(kept, kind, value);
      if (grow(set(kind), 1) && KeptSamples.count(kept, kind) > MOST_KEPT_OF_LONG) {
        summarize(kind);
      }
    }
  }

  /// Counts so many more samples of each of these series.
  ///
  /// @return whether all of them are long
  private boolean grow(int set, int amount) {
    boolean allLong = true;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      int shift = Integer.numberOfTrailingZeros(rest) * Byte.SIZE;
      long size = sizes >>> shift & 0xff;
      long grown = Math.min(LONG, size + amount);
      sizes += grown - size << shift;
      allLong &= grown == LONG;
    }
    return allLong;
  }

  private void summarize(int kind) {
    int index = index(kind);
    var more = new SampleSummary[summaries.length + 1];
    System.arraycopy(summaries, 0, more, 0, index);
    System.arraycopy(summaries, index, more, index + 1, summaries.length - index);
    more[index] = new SampleSummary();
    summaries = more;
    summarized |= (char) (1 << kind);
    for (int at = KeptSamples.START; at < KeptSamples.end(kept); at = KeptSamples.next(kept, at)) {
      if (KeptSamples.kind(kept, at) == kind) {
        more[index].add(KeptSamples.value(kept, at));
      }
    }
    kept = KeptSamples.without(kept, kind);
  }

  private boolean isSummarized(int kind) {
    return (summarized >> kind & 1) != 0;
  }

  private SampleSummary summary(int kind) {
    return summaries[index(kind)];
  }

  private int index(int kind) {
    return Integer.bitCount(summarized & (1 << kind) - 1);
  }

  private long[] kept(int series) {
    long[] values = new long[KeptSamples.end(kept)];
    int count = 0;
    for (int at = KeptSamples.START; at < KeptSamples.end(kept); at = KeptSamples.next(kept, at)) {
      if ((set(KeptSamples.kind(kept, at)) >> series & 1) != 0) {
        values[count++] = KeptSamples.value(kept, at);
      }
    }
    return Arrays.copyOf(values, count);
  }

  /// One bit for each series of a kind.
  private static int set(int kind) {
    int ofSide = kind % KINDS_OF_SIDE;
    return (ofSide == 0 ? ALONE : ofSide) << kind / KINDS_OF_SIDE * SERIES_OF_SIDE;
  }

  private static Distribution about(SampleSummary summarized, long[] others) {
    for (long value : others) {
      summarized.add(value);
    }
    return summarized.distribution();
  }

  private static Distribution exact(long[] values) {
    if (values.length == 0) {
      return Distribution.NONE;
    }
    var summary = new SampleSummary();
    for (long value : values) {
      summary.addExactly(value);
    }
    Arrays.sort(values);
    return summary.distribution(rank -> values[(int) rank - 1]);
  }
}
