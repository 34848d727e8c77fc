package dev.wireglass.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

/// Scores as a Markdown table for each set of fields and kind of memory, the fastest decoder first.
final class RatioTable {
  private static final String YARDSTICK = "HandWritten";

  private final List<Score> scores;

  RatioTable(List<Score> scores) {
    this.scores = scores;
  }

  void print() {
    scores.stream()
        .collect(
            groupingBy(
                score -> score.name() + ", " + score.kind(), LinkedHashMap::new, byDecoder()))
        .forEach(RatioTable::print);
  }

  private static Collector<Score, ?, Map<String, List<Score>>> byDecoder() {
    return groupingBy(Score::decoder, LinkedHashMap::new, toList());
  }

  private static void print(String title, Map<String, List<Score>> decoders) {
    var yardstick = decoders.getOrDefault(YARDSTICK, List.of());
    System.out.printf("%n%s%n%n", title);
    System.out.println("| decoder | ns | x hand-written | x, medians of forks | bytes |");
    System.out.println("|---|---|---|---|---|");
    decoders.values().stream()
        .sorted(Comparator.comparingDouble(Score::leastNanos))
        .forEach(row -> print(row, yardstick));
  }

  private static void print(List<Score> row, List<Score> yardstick) {
    System.out.printf(
        "| %s | %.1f | %.2f | %.2f | %.0f |%n",
        row.getFirst().decoder(),
        Score.leastNanos(row),
        Score.leastNanos(row) / Score.leastNanos(yardstick),
        Score.medianNanos(row) / Score.medianNanos(yardstick),
        Score.medianBytes(row));
  }
}
