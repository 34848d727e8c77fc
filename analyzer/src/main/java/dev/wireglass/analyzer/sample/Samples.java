package dev.wireglass.analyzer.sample;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Takes the durations of one connection one by one, in several series, and knows the
/// [Distribution] of each.
///
/// The first 32 of a series are kept as they are. What several series say of the same packet is
/// mostly the same, so that it is kept once: a duration together with the set of its series. From
/// there on there are summaries instead, as there are for a duration of more than a year. The
/// series 0 and 1, 2 and 3 and so on are pairs: what both say of a packet is summarized once, so
/// the two that mostly agree should be one.
public final class Samples {
  /// How many series there can be.
  public static final int SERIES = 8;

  static final int MOST_KEPT = 32;

  private static final byte[] NONE = {};
  private static final int ALL = (1 << SERIES) - 1;
  private static final long LONGEST_KEPT = Long.MAX_VALUE >> SERIES;

  /// More than are kept: the series has a summary.
  private static final int SUMMARIZED = MOST_KEPT + 1;

  // A number takes as many bytes as it needs, seven bits of it in each, the lowest first; all but
  // the last have this bit.
  private static final int MORE = 0x80;
  private static final int DIGIT_BITS = 7;

  /// Whether both series of a pair are in a set that begins with them.
  private static final int BOTH = 3;

  /// The last duration in front of one bit for each of its series; 0 for none. It waits for more
  /// series.
  private long latest;

  // Numbers of the same form.
  private byte[] kept = NONE;
  private char length;

  /// How many are kept, a byte for each series.
  private long sizes;

  /// Those of the series, and behind them those of the pairs.
  private @Nullable SampleSummary @Nullable [] summaries;

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
    if (value <= LONGEST_KEPT) {
      latest = value << SERIES | bit;
    } else {
      moveToSummary(bit);
      summarize(value, bit);
    }
  }

  /// What was found so far.
  public Distribution distribution(int series) {
    settle();
    int size = size(series);
    if (size == SUMMARIZED) {
      return summarized(series);
    }
    return size == 0 ? Distribution.NONE : exactDistribution(values(series, size));
  }

  private void settle() {
    int set = (int) latest & ALL;
    long value = latest >>> SERIES;
    latest = 0;
    int full = full(set);
    if (full != 0) {
      moveToSummary(full);
      summarize(value, full);
    }
    if (set != full) {
      keep(value, set & ~full);
    }
  }

  /// Which series of a set have no room for one more.
  private int full(int set) {
    int full = 0;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      int series = Integer.numberOfTrailingZeros(rest);
      full |= size(series) >= MOST_KEPT ? 1 << series : 0;
    }
    return full;
  }

  private int size(int series) {
    return (int) (sizes >>> series * Byte.SIZE) & 0xff;
  }

  private void keep(long value, int set) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      sizes += 1L << Integer.numberOfTrailingZeros(rest) * Byte.SIZE;
    }
    long number = value << SERIES | set;
    int end = length + bytes(number);
    if (end > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(end, length + length / 4) + Long.BYTES - 1 & -Long.BYTES);
    }
    write(number);
  }

  private void moveToSummary(int set) {
    int moved = 0;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      int series = Integer.numberOfTrailingZeros(rest);
      if (size(series) != SUMMARIZED) {
        moved |= 1 << series;
        sizes += (long) (SUMMARIZED - size(series)) << series * Byte.SIZE;
      }
    }
    if (moved != 0) {
      takeOut(moved);
    }
  }

  /// What is left never takes more room than it did.
  private void takeOut(int set) {
    int end = length;
    length = 0;
    for (int at = 0; at < end; ) {
      long number = number(at);
      at += bytes(number);
      summarize(number >>> SERIES, (int) number & set);
      if ((number & ALL & ~set) != 0) {
        write(number & ~set);
      }
    }
    kept = length == 0 ? NONE : Arrays.copyOf(kept, length);
  }

  private void summarize(long value, int set) {
    int series = 0;
    for (int rest = set; rest != 0; rest >>>= 2) {
      if ((rest & BOTH) == BOTH) {
        summary(pair(series)).add(value);
      } else if ((rest & BOTH) != 0) {
        summary(series + (rest & BOTH) - 1).add(value);
      }
      series += 2;
    }
  }

  private SampleSummary summary(int number) {
    if (summaries == null) {
      summaries = new SampleSummary[SERIES + SERIES / 2];
    }
    var summary = summaries[number];
    if (summary == null) {
      summary = new SampleSummary();
      summaries[number] = summary;
    }
    return summary;
  }

  /// All that summaries say of a series that has one.
  private Distribution summarized(int series) {
    var all = new SampleSummary();
    addTo(all, series);
    addTo(all, pair(series));
    return all.distribution();
  }

  private void addTo(SampleSummary all, int number) {
    var summary = summaries == null ? null : summaries[number];
    if (summary != null) {
      all.addAll(summary);
    }
  }

  private long[] values(int series, int size) {
    long[] values = new long[size];
    int next = 0;
    for (int at = 0; next < size; ) {
      long number = number(at);
      at += bytes(number);
      if ((number >>> series & 1) != 0) {
        values[next++] = number >>> SERIES;
      }
    }
    return values;
  }

  private void write(long number) {
    long rest = number;
    for (; rest >= MORE; rest >>>= DIGIT_BITS) {
      kept[length++] = (byte) (rest | MORE);
    }
    kept[length++] = (byte) rest;
  }

  private long number(int at) {
    long number = 0;
    int shift = 0;
    int next = at;
    for (; kept[next] < 0; next++) {
      number |= (long) (kept[next] & MORE - 1) << shift;
      shift += DIGIT_BITS;
    }
    return number | (long) kept[next] << shift;
  }

  private static int bytes(long number) {
    return Math.ceilDiv(Long.SIZE - Long.numberOfLeadingZeros(number), DIGIT_BITS);
  }

  private static int pair(int series) {
    return SERIES + series / 2;
  }

  private static Distribution exactDistribution(long[] values) {
    var summary = new SampleSummary();
    for (long value : values) {
      summary.addExactly(value);
    }
    Arrays.sort(values);
    return summary.distribution(
        percent -> values[(int) SampleSummary.rank(values.length, percent) - 1]);
  }
}
