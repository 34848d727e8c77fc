package dev.wireglass.analyzer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.AnalysisOptions;
import dev.wireglass.analyzer.analysis.Analyzer;
import dev.wireglass.analyzer.analysis.Recorder;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.export.JsonLinesFormat;
import dev.wireglass.analyzer.report.TextReport;
import dev.wireglass.analyzer.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// What has to be true of the analysis of any bytes whatever.
final class Survival {
  private Survival() {}

  /// Analyses the bytes as a file.
  static Analysis analyze(byte[] file) throws IOException {
    var source = Source.of("", PcapFile.channel(file));
    var analysis = Analyzer.analyze(List.of(source), AnalysisOptions.DEFAULT);
    check(analysis);
    assertThat(packetsOfRecords(file)).isEqualTo(analysis.packets().segments());
    return analysis;
  }

  /// Makes full records, and counts the packets in them.
  private static long packetsOfRecords(byte[] file) throws IOException {
    var source = Source.of("", PcapFile.channel(file));
    var lines = new JsonLinesFormat().writer(Writer.nullWriter());
    var records = new ArrayList<ConnectionRecord>();
    Recorder.record(List.of(source), AnalysisOptions.DEFAULT, TrackerOptions.DEFAULT, records::add);
    long packets = 0;
    for (var record : records) {
      lines.connection(record);
      packets += record.fromOriginator().side().packets();
      packets += record.fromResponder().side().packets();
    }
    return packets;
  }

  private static void check(Analysis analysis) throws IOException {
    var packets = analysis.packets();
    assertThat(packets.accounted()).isEqualTo(packets.packets());
    var capture = analysis.captures().getFirst();
    assertThat(capture.packets()).isEqualTo(packets.packets());
    assertThat(capture.isReadable() || capture.damage() != null).isTrue();
    long inConnections = 0;
    for (var connection : analysis.trace().connections()) {
      inConnections += connection.packets();
      assertThat(connection.payloadBytes()).isNotNegative();
    }
    assertThat(inConnections).isEqualTo(packets.segments());
    new TextReport().write(analysis.report(), Writer.nullWriter());
  }
}
