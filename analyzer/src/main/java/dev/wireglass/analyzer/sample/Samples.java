package dev.wireglass.analyzer.sample;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Takes the durations of one connection one by one, in several series, and knows the
/// [Distribution] of each.
///
/// The first 32 of a series are kept as they are. What several series say of the same packet is
/// mostly the same, so that it is kept once: a duration together with the set of its series. From
/// there on a series has a [Histogram] instead, as it has for a duration of more than a year.
public final class Samples {
  /// How many series there can be.
  public static final int SERIES = 8;

  static final int MOST_KEPT = 32;

  private static final long[] NONE = {};
  private static final long LONGEST_KEPT = Long.MAX_VALUE >> SERIES;
  private static final int FEWEST = 2;

  // Each has the duration in front of one bit for each series.
  private long[] kept = NONE;
  private int count;
  private @Nullable Histogram @Nullable [] histograms;

  /// Takes one sample.
  ///
  /// @param series below [#SERIES]
  /// @param value not negative
  public void add(int series, long value) {
    var histogram = histogram(series);
    if (histogram != null) {
      histogram.add(value);
    } else if (value <= LONGEST_KEPT && size(series) < MOST_KEPT) {
      keep(series, value);
    } else {
      beginHistogram(series).add(value);
    }
  }

  /// What was found so far.
  ///
  /// @param series below [#SERIES]
  public Distribution distribution(int series) {
    var histogram = histogram(series);
    if (histogram != null) {
      return histogram.distribution();
    }
    int size = size(series);
    return size == 0 ? Distribution.NONE : exactDistribution(values(series, size));
  }

  private @Nullable Histogram histogram(int series) {
    return histograms == null ? null : histograms[series];
  }

  private int size(int series) {
    int size = 0;
    for (int at = 0; at < count; at++) {
      size += (int) (kept[at] >>> series) & 1;
    }
    return size;
  }

  private long[] values(int series, int size) {
    long[] values = new long[size];
    int next = 0;
    for (int at = 0; next < size; at++) {
      if (isIn(kept[at], series)) {
        values[next++] = kept[at] >>> SERIES;
      }
    }
    return values;
  }

  private void keep(int series, long value) {
    int last = count - 1;
    if (last >= 0 && kept[last] >>> SERIES == value && !isIn(kept[last], series)) {
      kept[last] |= 1L << series;
      return;
    }
    if (count == kept.length) {
      kept = Arrays.copyOf(kept, count + Math.max(FEWEST, count / 2));
    }
    kept[count++] = value << SERIES | 1L << series;
  }

  private Histogram beginHistogram(int series) {
    var histogram = new Histogram();
    for (long value : values(series, size(series))) {
      histogram.add(value);
    }
    drop(series);
    if (histograms == null) {
      histograms = new Histogram[SERIES];
    }
    histograms[series] = histogram;
    return histogram;
  }

  private void drop(int series) {
    int left = 0;
    for (int at = 0; at < count; at++) {
      long rest = kept[at] & ~(1L << series);
      if ((rest & (1L << SERIES) - 1) != 0) {
        kept[left++] = rest;
      }
    }
    count = left;
    kept = left == 0 ? NONE : Arrays.copyOf(kept, left);
  }

  private static boolean isIn(long entry, int series) {
    return (entry >>> series & 1) != 0;
  }

  private static Distribution exactDistribution(long[] values) {
    var moments = new Moments();
    for (long value : values) {
      moments.add(value);
    }
    Arrays.sort(values);
    return moments.distribution(percent -> values[(int) Moments.rank(values.length, percent) - 1]);
  }
}
