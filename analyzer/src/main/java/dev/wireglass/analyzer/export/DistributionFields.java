package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.Range;
import dev.wireglass.analyzer.sample.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The fields that tell how numbers were distributed. Without any number, all but the count are
/// null.
final class DistributionFields {
  private static final int NANO_DECIMALS = 9;
  private static final int MEAN_DECIMALS = 6;

  private DistributionFields() {}

  /// Of durations, which are counted in nanoseconds.
  ///
  /// @param what was counted: the start of a sentence
  static List<Node<Distribution>> seconds(String what, String source) {
    var nodes = new ArrayList<>(extremes("s", what, source, Values::seconds));
    nodes.add(
        2,
        leaf(
            "mean",
            "s",
            "The mean of these.",
            source,
            each -> Values.plain(each.mean(0).movePointLeft(NANO_DECIMALS))));
    nodes.add(
        leaf(
            "stddev",
            "s",
            "Their standard deviation (divided by their number less one).",
            "",
            DistributionFields::deviation));
    nodes.add(percentile("p50", "50th", Distribution::p50));
    nodes.add(percentile("p95", "95th", Distribution::p95));
    nodes.add(percentile("p99", "99th", Distribution::p99));
    return List.copyOf(nodes);
  }

  private static Node<Distribution> percentile(
      String name, String which, ToLongFunction<Distribution> nanos) {
    return leaf(
        name,
        "s",
        "Their "
            + which
            + " percentile (nearest rank): exact up to 32 of them; from there on within"
            + " 1.6 % if the longest is at most 16 times the shortest above 0, 3.1 % if 256 times,"
            + " 6.3 % if 65,536 times, 12.5 % if 4 billion times.",
        "",
        each -> Values.seconds(nanos.applyAsLong(each)));
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

  private static List<Node<Distribution>> extremes(
      String unit, String what, String source, Function<Long, Object> value) {
    return List.of(
        new Node.Leaf<>("count", "", what + ": how many.", source, Distribution::count),
        leaf("min", unit, "The smallest of these.", source, each -> value.apply(each.min())),
        leaf("max", unit, "The largest of these.", source, each -> value.apply(each.max())));
  }

  private static Node<Distribution> leaf(
      String name,
      String unit,
      String meaning,
      String source,
      Function<Distribution, @Nullable Object> value) {
    return new Node.Leaf<>(
        name, unit, meaning, source, each -> each.count() == 0 ? null : value.apply(each));
  }

  private static @Nullable BigDecimal deviation(Distribution distribution) {
    double nanos = distribution.standardDeviation();
    return Double.isNaN(nanos) ? null : Values.seconds(Math.round(nanos));
  }
}
