package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.TinyCapture;
import dev.wireglass.analyzer.analysis.AnalysisOptions;
import dev.wireglass.analyzer.analysis.Recorder;
import dev.wireglass.analyzer.connection.ConnectionState;
import dev.wireglass.analyzer.connection.SegmentListener;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.export.JsonLinesFormat;
import dev.wireglass.analyzer.source.Source;
import java.io.BufferedWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RecordSinkTest {
  private final StringWriter read = new StringWriter();
  private final BufferedWriter out = new BufferedWriter(read);

  /// Whoever reads a stream sees a connection when it ends, not when a buffer is full.
  @Test
  void aRecordIsNotHeldBack() {
    record(EnumSet.noneOf(ConnectionState.class));

    assertThat(read.toString().lines()).hasSize(2);
  }

  @Test
  void onlyWhatIsAskedForIsWritten() {
    record(EnumSet.of(ConnectionState.REJ));

    assertThat(read.toString().lines()).hasSize(1).allMatch(line -> line.contains("\"REJ\""));
  }

  private void record(Set<ConnectionState> states) {
    var sink = new RecordSink(new JsonLinesFormat().writer(out), out, states);
    Recorder.follow(
        List.of(Source.of("tiny.pcap", TinyCapture.file().channel())),
        AnalysisOptions.DEFAULT,
        TrackerOptions.DEFAULT,
        sink,
        SegmentListener.NOBODY);
  }
}
