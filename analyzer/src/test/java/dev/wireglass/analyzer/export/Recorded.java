package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.analysis.AnalysisOptions;
import dev.wireglass.analyzer.analysis.Recorder;
import dev.wireglass.analyzer.analysis.Recording;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.statistic.TraceTotals;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The records of a capture, and what they look like.
///
/// @param records in the order of their numbers
record Recorded(List<ConnectionRecord> records, Recording recording) {
  static Recorded of(PcapFile file) {
    var records = new ArrayList<ConnectionRecord>();
    var recording =
        Recorder.record(
            List.of(Source.of("tiny.pcap", file.channel())),
            AnalysisOptions.DEFAULT,
            TrackerOptions.DEFAULT,
            records::add);
    records.sort(Comparator.comparingLong(ConnectionRecord::id));
    return new Recorded(records, recording);
  }

  String as(RecordFormat format) throws IOException {
    return as(format, trace(List.of()));
  }

  String as(RecordFormat format, TraceRecord trace) throws IOException {
    var out = new StringWriter();
    var writer = format.writer(out);
    for (var record : records) {
      writer.connection(record);
    }
    writer.end(trace);
    return out.toString();
  }

  TraceRecord trace(List<String> warnings) {
    var analysis = recording.analysis();
    var capture = analysis.captures().getFirst();
    return new TraceRecord(
        List.of(capture.name()),
        capture.format(),
        List.of(1),
        capture.packets(),
        analysis.packets().segments(),
        capture.capturedBytes(),
        capture.firstNanos(),
        capture.lastNanos(),
        warnings.isEmpty(),
        warnings,
        List.of(),
        new TraceRecord.Summary(
            TraceTotals.of(analysis.trace()),
            recording.pairRoundTripMicros(),
            recording.roundTrips()));
  }
}
