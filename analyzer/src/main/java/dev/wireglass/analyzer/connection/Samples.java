package dev.wireglass.analyzer.connection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Takes durations or sizes one by one and knows their [Distribution].
///
/// The first 32 are kept as they are, in as much room as they need: at most 300 bytes. From there
/// on there is a [Histogram] instead.
final class Samples {
  static final int MOST_KEPT = 32;

  private static final long[] NONE = {};
  private static final int FEWEST = 4;

  private long[] kept = NONE;
  private int count;
  private @Nullable Histogram histogram;

  /// Takes one sample.
  ///
  /// @param value not negative
  void add(long value) {
    if (histogram != null) {
      histogram.add(value);
    } else if (count < MOST_KEPT) {
      keep(value);
    } else {
      histogram = new Histogram();
      Arrays.stream(kept).forEach(histogram::add);
      histogram.add(value);
      kept = NONE;
    }
  }

  /// What was found so far.
  Distribution distribution() {
    if (histogram != null) {
      return histogram.distribution();
    }
    return count == 0 ? Distribution.NONE : exactDistribution();
  }

  private void keep(long value) {
    if (count == kept.length) {
      kept = Arrays.copyOf(kept, Math.max(FEWEST, count * 2));
    }
    kept[count++] = value;
  }

  private Distribution exactDistribution() {
    var moments = new Moments();
    long[] sorted = Arrays.copyOf(kept, count);
    for (long value : sorted) {
      moments.add(value);
    }
    Arrays.sort(sorted);
    return moments.distribution(percent -> sorted[(int) Moments.rank(count, percent) - 1]);
  }
}
