package dev.wireglass.analyzer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.AnalysisOptions;
import dev.wireglass.analyzer.analysis.Analyzer;
import dev.wireglass.analyzer.report.TextReport;
import dev.wireglass.analyzer.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What has to be true of the analysis of any bytes whatever.
final class Survival {
  private Survival() {}

  /// Analyses the bytes as a file.
  static Analysis analyze(byte[] file) throws IOException {
    var source = Source.of("", PcapFile.channel(file));
    var analysis = Analyzer.analyze(List.of(source), AnalysisOptions.DEFAULT);
    check(analysis);
    return analysis;
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
