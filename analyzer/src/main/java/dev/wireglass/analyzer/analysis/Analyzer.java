package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.capture.AnomalyCounter;
import dev.wireglass.analyzer.capture.CaptureInput;
import dev.wireglass.analyzer.capture.CaptureOpening;
import dev.wireglass.analyzer.capture.CaptureReader;
import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.capture.Captures;
import dev.wireglass.analyzer.dissect.Dissector;
import dev.wireglass.analyzer.statistic.Trace;
import dev.wireglass.analyzer.tcp.ConnectionTable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;

/// Reads a capture from start to end.
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
  private final CaptureReader reader;
  private final Dissector dissector = Dissector.ofServices();
  private final ConnectionTable connections = new ConnectionTable();
  private final AnomalyCounter backwards =
      new AnomalyCounter("time before that of the last packet");
  private long packets;
  private long segments;
  private long startNanos;
  private long lastNanos;

  private Analyzer(CaptureReader reader) {
    this.reader = reader;
  }

  /// Analyses a capture of any known format.
  ///
  /// @param channel read from its present position to the end, and not closed
  /// @throws IOException where reading fails; a file that is damaged is no failure
  public static Outcome analyze(ReadableByteChannel channel) throws IOException {
    try (var arena = Arena.ofConfined()) {
      var opening = Captures.open(new CaptureInput(channel, arena));
      return opening instanceof CaptureOpening.Readable(var reader)
          ? new Analyzer(reader).analyze()
          : new Outcome.Unreadable(((CaptureOpening.Unreadable) opening).damage());
    }
  }

  private Analysis analyze() throws IOException {
    while (reader.next()) {
      take(reader.record());
    }
    var anomalies = new ArrayList<>(reader.anomalies());
    backwards.addTo(anomalies);
    return new Analysis(
        new Trace(startNanos, connections.end()),
        packets,
        segments,
        dissector.skipped(),
        dissector.remarks(),
        anomalies,
        reader.damage());
  }

  private void take(CaptureRecord record) {
    if (packets == 0) {
      startNanos = record.timeNanos();
    } else if (record.timeNanos() < lastNanos) {
      backwards.count(record);
    }
    lastNanos = record.timeNanos();
    packets++;
    if (dissector.dissect(record)) {
      segments++;
      connections.add(dissector.segment());
    }
  }
}
