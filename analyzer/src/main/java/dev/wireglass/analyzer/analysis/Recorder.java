package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.ConnectionTracker;
import dev.wireglass.analyzer.connection.RoundTripPool;
import dev.wireglass.analyzer.connection.SegmentListener;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.sample.FineSamples;
import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.tcp.ConnectionTable;
import dev.wireglass.analyzer.tcp.Segment;
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
  public static Recording record(
      List<Source> sources,
      AnalysisOptions options,
      TrackerOptions tracking,
      Consumer<ConnectionRecord> ended) {
    var roundTrips = new RoundTripPool();
    var tracker = new ConnectionTracker(tracking, ended, roundTrips);
    var pairRoundTrips = new FineSamples();
    var pairs = new ConnectionTable(pairRoundTrips);
    Consumer<Segment> both =
        segment -> {
          pairs.add(segment);
          tracker.add(segment);
        };
    var analysis = read(sources, options, both, tracker, pairs);
    return new Recording(analysis, pairRoundTrips.distribution(), roundTrips.summary());
  }

  /// Makes a record of each connection and keeps nothing of it: the trace of the analysis has no
  /// connections, so that memory is bounded where the options bound it.
  ///
  /// @param ended takes the records, in the order in which connections end
  /// @param listener hears of each segment
  /// @return what is known beside the connections
  public static Analysis follow(
      List<Source> sources,
      AnalysisOptions options,
      TrackerOptions tracking,
      Consumer<ConnectionRecord> ended,
      SegmentListener listener) {
    var tracker = new ConnectionTracker(tracking, ended, listener);
    return read(sources, options, tracker::add, tracker, new ConnectionTable());
  }

  private static Analysis read(
      List<Source> sources,
      AnalysisOptions options,
      Consumer<Segment> segments,
      ConnectionTracker tracker,
      ConnectionTable pairs) {
    var analysis = new PacketPipeline(options, true, segments).analyze(sources, pairs);
    tracker.end();
    return analysis;
  }
}
