package dev.wireglass.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/// What one JVM made of one benchmark.
///
/// @param name the benchmark's method
/// @param kind of memory
/// @param decoder that read it
/// @param nanos per packet, the least of all iterations: others were disturbed
/// @param bytes allocated per packet
record Score(String name, String kind, String decoder, double nanos, double bytes) {

  static Score of(RunResult result) {
    var benchmark = result.getParams();
    String name = benchmark.getBenchmark();
    String kind = benchmark.getParamsKeys().contains("kind") ? benchmark.getParam("kind") : "mixed";
    return new Score(
        name.substring(name.lastIndexOf('.') + 1),
        kind,
        benchmark.getParam("decoder"),
        result.getPrimaryResult().getStatistics().getMin(),
        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }

  static double leastNanos(Collection<Score> scores) {
    return scores.stream().mapToDouble(Score::nanos).min().orElse(Double.NaN);
  }

  static double medianNanos(Collection<Score> scores) {
    return median(scores.stream().mapToDouble(Score::nanos).toArray());
  }

  static double medianBytes(List<Score> scores) {
    return median(scores.stream().mapToDouble(Score::bytes).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
