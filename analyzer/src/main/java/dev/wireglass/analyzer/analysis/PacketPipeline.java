package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.dissect.Dissector;
import dev.wireglass.analyzer.source.MergedCaptures;
import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.statistic.Trace;
import dev.wireglass.analyzer.tcp.CaptureDuplicates;
import dev.wireglass.analyzer.tcp.ConnectionTable;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.List;
import java.util.function.Consumer;

/// Leads packets from captures to whoever follows connections, and counts them on the way.
final class PacketPipeline {
  private final AnalysisOptions options;
  private final Dissector dissector;
  private final Consumer<Segment> connections;
  private final CaptureDuplicates seen = new CaptureDuplicates();
  private long packets;
  private long segments;
  private long duplicates;
  private long filtered;
  private long startNanos;

  /// @param wantsDetails of segments, as needed for full records of connections
  /// @param connections takes the segments: always the same object
  PacketPipeline(AnalysisOptions options, boolean wantsDetails, Consumer<Segment> connections) {
    this.options = options;
    this.connections = connections;
    dissector = Dissector.ofServices(wantsDetails);
  }

  /// Reads all packets of captures, in the order of time.
  ///
  /// @param pairs what the trace is made of, as far as the segments reach it
  Analysis analyze(List<Source> sources, ConnectionTable pairs) {
    try (var captures = new MergedCaptures(sources)) {
      while (captures.next()) {
        take(captures.record(), captures.name());
      }
      dissector.end();
      return new Analysis(new Trace(startNanos, pairs.end()), counts(), captures.summaries());
    }
  }

  private PacketCounts counts() {
    return new PacketCounts(
        packets,
        segments,
        duplicates,
        dissector.joined(),
        filtered,
        dissector.skipped(),
        dissector.remarks());
  }

  private void take(CaptureRecord record, String file) {
    if (packets == 0) {
      startNanos = record.timeNanos();
    }
    packets++;
    if (dissector.dissect(record, file)) {
      take(dissector.segment());
    }
  }

  private void take(Segment segment) {
    if (!options.keepDuplicates() && seen.contains(segment)) {
      duplicates++;
      return;
    }
    if (!options.filter().accepts(segment, startNanos)) {
      filtered++;
      return;
    }
    if (options.separateVirtualNetworks()) {
      segment.virtualNetwork(segment.path().virtualNetwork());
    }
    segments++;
    connections.accept(segment);
  }
}
