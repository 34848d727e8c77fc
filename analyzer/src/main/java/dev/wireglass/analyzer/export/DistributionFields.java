package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.Range;
import dev.wireglass.analyzer.sample.Distribution;
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
    return List.of(
        new Node.Leaf<>("count", "", what + ": how many.", source, Range::count),
        ofRange("min", "The smallest of these.", source, Range::min),
        ofRange(
            "mean", "The mean of these.", source, each -> Values.plain(each.mean(MEAN_DECIMALS))),
        ofRange("max", "The largest of these.", source, Range::max));
  }

  private static Node<Range> ofRange(
      String name, String meaning, String source, Function<Range, @Nullable Object> value) {
    return new Node.Leaf<>(
        name, "bytes", meaning, source, each -> each.count() == 0 ? null : value.apply(each));
  }

  /// @param decimals of a second that the numbers have, which are integers for that
  /// @param exactness of percentiles
  private static List<Node<Distribution>> times(
      String what, String source, int decimals, String exactness) {
    return List.of(
        new Node.Leaf<>("count", "", what + ": how many.", source, Distribution::count),
        time("min", "The smallest of these.", source, each -> seconds(each.min(), decimals)),
        time("mean", "The mean of these.", source, each -> mean(each, decimals)),
        time("max", "The largest of these.", source, each -> seconds(each.max(), decimals)),
        time(
            "stddev",
            "Their standard deviation (divided by their number less one).",
            "",
            each -> deviation(each, decimals)),
        percentile(50, Distribution::p50, decimals, exactness),
        percentile(95, Distribution::p95, decimals, exactness),
        percentile(99, Distribution::p99, decimals, exactness));
  }

  private static Node<Distribution> percentile(
      int percent, ToLongFunction<Distribution> value, int decimals, String exactness) {
    return time(
        "p" + percent,
        "Their " + percent + "th percentile (nearest rank): " + exactness + ".",
        "",
        each -> seconds(value.applyAsLong(each), decimals));
  }

  private static Node<Distribution> time(
      String name, String meaning, String source, Function<Distribution, @Nullable Object> value) {
    return new Node.Leaf<>(
        name, "s", meaning, source, each -> each.count() == 0 ? null : value.apply(each));
  }

  private static BigDecimal seconds(long number, int decimals) {
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
}
