package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.Recorder;
import dev.wireglass.analyzer.analysis.Recording;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.SegmentListener;
import dev.wireglass.analyzer.export.RecordFormat;
import dev.wireglass.analyzer.export.RecordWriter;
import dev.wireglass.analyzer.export.TraceRecord.Summary;
import dev.wireglass.analyzer.statistic.TraceTotals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a record of each connection.
final class RecordReport {
  private final RecordFormat format;
  private final Writer out;

  RecordReport(RecordFormat format, Writer out) {
    this.format = format;
    this.out = out;
  }

  /// @return what there is to say beside the report
  Warnings write(List<ChosenCapture> chosen, Arguments.Request request) throws IOException {
    var writer = format.writer(out);
    try {
      return format.takesRecordsAsTheyEnd()
          ? stream(chosen, request, writer)
          : collect(chosen, request, writer);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private Warnings stream(
      List<ChosenCapture> chosen, Arguments.Request request, RecordWriter writer)
      throws IOException {
    var sink = new RecordSink(writer, out, request.states());
    var analysis =
        Recorder.follow(
            ChosenCapture.sources(chosen),
            request.analysis(),
            request.tracking().lingeringBriefly(),
            sink,
            SegmentListener.NOBODY);
    return end(chosen, analysis, null, writer);
  }

  private Warnings collect(
      List<ChosenCapture> chosen, Arguments.Request request, RecordWriter writer)
      throws IOException {
    var records = new ArrayList<ConnectionRecord>();
    var recording =
        Recorder.record(
            ChosenCapture.sources(chosen), request.analysis(), request.tracking(), records::add);
    // Interim records of one connection stay in the order of time.
    records.sort(Comparator.comparingLong(ConnectionRecord::id));
    for (var record : records) {
      if (RecordSink.isAskedFor(record, request.states())) {
        writer.connection(record);
      }
    }
    return end(chosen, recording.analysis(), summary(recording), writer);
  }

  private static Summary summary(Recording recording) {
    return new Summary(
        TraceTotals.of(recording.analysis().trace()),
        recording.pairRoundTripMicros(),
        recording.roundTrips());
  }

  private Warnings end(
      List<ChosenCapture> chosen, Analysis analysis, @Nullable Summary summary, RecordWriter writer)
      throws IOException {
    var warnings = new Warnings(chosen, analysis);
    if (warnings.status() != ExitStatus.FAILED) {
      writer.end(TraceSummary.of(analysis, summary, warnings));
      out.flush();
    }
    return warnings;
  }
}
