package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.ConnectionTracker;
import dev.wireglass.analyzer.connection.SegmentListener;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.source.MergedCaptures;
import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.statistic.Trace;
import dev.wireglass.analyzer.tcp.ConnectionTable;
import java.util.List;
import java.util.function.Consumer;

/// Reads captures and makes a full record of each connection, where the [Analyzer] only counts.
///
/// ```java
/// Recorder.record(
///     List.of(Source.of(path)), AnalysisOptions.DEFAULT, TrackerOptions.DEFAULT, System.out::println);
/// ```
public final class Recorder {
  private Recorder() {}

  /// Makes a record of each connection.
  ///
  /// @param ended takes the records, in the order in which connections end
  /// @return what is known beside the connections
  public static Analysis record(
      List<Source> sources,
      AnalysisOptions options,
      TrackerOptions tracking,
      Consumer<ConnectionRecord> ended) {
    return record(sources, options, tracking, ended, SegmentListener.NOBODY);
  }

  /// Makes a record of each connection, and tells of each segment on the way.
  ///
  /// @param ended takes the records, in the order in which connections end
  /// @param listener hears of each segment
  /// @return what is known beside the connections
  public static Analysis record(
      List<Source> sources,
      AnalysisOptions options,
      TrackerOptions tracking,
      Consumer<ConnectionRecord> ended,
      SegmentListener listener) {
    var pairs = new ConnectionTable();
    var tracker = new ConnectionTracker(tracking, ended, listener);
    var packets =
        new PacketPipeline(
            options,
            true,
            segment -> {
              pairs.add(segment);
              tracker.add(segment);
            });
    try (var captures = new MergedCaptures(sources)) {
      packets.run(captures);
      tracker.end();
      var trace = new Trace(packets.startNanos(), pairs.end());
      return new Analysis(trace, packets.counts(), captures.summaries());
    }
  }
}
