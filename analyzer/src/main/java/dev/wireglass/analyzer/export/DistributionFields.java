package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.Range;
import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.sample.Spread;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The fields that tell how numbers were distributed. Without any number, all but the count are
/// null.
final class DistributionFields {
  private static final int NANO_DECIMALS = 9;
  private static final int MICRO_DECIMALS = 6;
  private static final int MEAN_DECIMALS = 6;

  private static final String FINE = "exact up to 32 of them, from there on within 1.6 %";
  private static final String COARSE =
      "exact up to 32 of them; from there on within 2.2 % if the longest is at most 16 times the"
          + " shortest above 0, 4.4 % if 65,536 times, 8.7 % if 4 billion times";

  private DistributionFields() {}

  /// Of durations of one connection, which are counted in nanoseconds.
  ///
  /// @param what was counted: the start of a sentence
  static List<Node<Distribution>> seconds(String what, String source) {
    return times(what, source, NANO_DECIMALS, COARSE);
  }

  /// Of durations of all connections, which are counted in nanoseconds.
  ///
  /// @param what was counted: the start of a sentence
  static List<Node<Distribution>> fineSeconds(String what, String source) {
    return times(what, source, NANO_DECIMALS, FINE);
  }

  /// Of durations of all connections, which are counted in microseconds.
  ///
  /// @param what was counted: the start of a sentence
  static List<Node<Distribution>> fineMicros(String what, String source) {
    return times(what, source, MICRO_DECIMALS, FINE);
  }

  /// Of sizes in bytes.
  ///
  /// @param what was counted: the start of a sentence
  static List<Node<Range>> bytes(String what, String source) {
    var known = new Known<>("bytes", source, Range::count);
    return List.of(
        known.count(what),
        known.min(Range::min),
        known.mean(each -> Values.plain(each.mean(MEAN_DECIMALS))),
        known.max(Range::max));
  }

  /// Of numbers of all connections.
  ///
  /// @param what was counted: the start of a sentence
  /// @param decimals that the numbers have, which are integers for that
  /// @param meanDecimals how many more their mean has
  static List<Node<Spread>> spread(String unit, String what, int decimals, int meanDecimals) {
    var known = new Known<>(unit, "", Spread::count);
    return List.of(
        known.count(what),
        known.min(each -> scaled(each.min(), decimals)),
        known.mean(each -> Values.plain(each.mean(meanDecimals).movePointLeft(decimals))),
        known.max(each -> scaled(each.max(), decimals)));
  }

  /// @param decimals of a second that the numbers have, which are integers for that
  /// @param exactness of percentiles
  private static List<Node<Distribution>> times(
      String what, String source, int decimals, String exactness) {
    var known = new Known<>("s", source, Distribution::count);
    return List.of(
        known.count(what),
        known.min(each -> scaled(each.min(), decimals)),
        known.mean(each -> mean(each, decimals)),
        known.max(each -> scaled(each.max(), decimals)),
        ours(
            "stddev",
            "Their standard deviation (divided by their number less one).",
            each -> deviation(each, decimals)),
        percentile(50, Distribution::p50, decimals, exactness),
        percentile(95, Distribution::p95, decimals, exactness),
        percentile(99, Distribution::p99, decimals, exactness));
  }

  private static Node<Distribution> percentile(
      int percent, ToLongFunction<Distribution> value, int decimals, String exactness) {
    return ours(
        "p" + percent,
        "Their " + percent + "th percentile (nearest rank): " + exactness + ".",
        each -> scaled(value.applyAsLong(each), decimals));
  }

  /// What the source of the others does not tell.
  private static Node<Distribution> ours(
      String name, String meaning, Function<Distribution, @Nullable Object> value) {
    return new Known<>("s", "", Distribution::count).field(name, meaning, value);
  }

  private static BigDecimal scaled(long number, int decimals) {
    return Values.plain(BigDecimal.valueOf(number, decimals));
  }

  private static BigDecimal mean(Distribution distribution, int decimals) {
    return Values.plain(distribution.mean(NANO_DECIMALS - decimals).movePointLeft(decimals));
  }

  private static @Nullable BigDecimal deviation(Distribution distribution, int decimals) {
    double deviation = distribution.standardDeviation();
    if (Double.isNaN(deviation)) {
      return null;
    }
    return Values.seconds(Math.round(deviation * Math.pow(10, NANO_DECIMALS - decimals)));
  }

  /// Fields of the same numbers, null where there is none of them.
  ///
  /// @param size how many numbers there are
  private record Known<T>(String unit, String source, ToLongFunction<T> size) {
    Node<T> count(String what) {
      return new Node.Leaf<>("count", "", what + ": how many.", source, size::applyAsLong);
    }

    Node<T> min(Function<T, @Nullable Object> value) {
      return field("min", "The smallest of these.", value);
    }

    Node<T> mean(Function<T, @Nullable Object> value) {
      return field("mean", "The mean of these.", value);
    }

    Node<T> max(Function<T, @Nullable Object> value) {
      return field("max", "The largest of these.", value);
    }

    Node<T> field(String name, String meaning, Function<T, @Nullable Object> value) {
      return new Node.Leaf<>(
          name,
          unit,
          meaning,
          source,
          each -> size.applyAsLong(each) == 0 ? null : value.apply(each));
    }
  }
}
