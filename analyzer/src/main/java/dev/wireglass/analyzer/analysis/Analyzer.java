package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.dissect.Dissector;
import dev.wireglass.analyzer.source.MergedCaptures;
import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.statistic.Trace;
import dev.wireglass.analyzer.tcp.ConnectionTable;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import java.util.Objects;

/// Reads captures from start to end.
///
/// ```java
/// try (var channel = FileChannel.open(path)) {
///   switch (Analyzer.analyze(channel)) {
///     case Analysis analysis -> new TextReport().write(analysis.report(), out);
///     case Outcome.Unreadable unreadable -> err.println(unreadable.damage());
///   }
/// }
/// ```
public final class Analyzer {
  private final Dissector dissector = Dissector.ofServices();
  private final ConnectionTable connections = new ConnectionTable();
  private long packets;
  private long segments;
  private long startNanos;

  private Analyzer() {}

  /// Analyses a capture of any known format.
  ///
  /// @param channel read from its present position to the end, and not closed
  public static Outcome analyze(ReadableByteChannel channel) {
    var analysis = analyze(List.of(Source.of("", channel)));
    var capture = analysis.captures().getFirst();
    return capture.isReadable()
        ? analysis
        : new Outcome.Unreadable(Objects.requireNonNull(capture.damage()));
  }

  /// Analyses captures together, their packets in the order of time. What cannot be read says so in
  /// [Analysis#captures()].
  public static Analysis analyze(List<Source> sources) {
    try (var records = new MergedCaptures(sources)) {
      return new Analyzer().analyze(records);
    }
  }

  private Analysis analyze(MergedCaptures records) {
    while (records.next()) {
      take(records.record());
    }
    return new Analysis(
        new Trace(startNanos, connections.end()),
        packets,
        segments,
        dissector.skipped(),
        dissector.remarks(),
        records.summaries());
  }

  private void take(CaptureRecord record) {
    if (packets == 0) {
      startNanos = record.timeNanos();
    }
    packets++;
    if (dissector.dissect(record)) {
      segments++;
      connections.add(dissector.segment());
    }
  }
}
