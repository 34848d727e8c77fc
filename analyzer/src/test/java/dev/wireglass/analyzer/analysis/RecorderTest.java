package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.TinyCapture;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.EndedBy;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecorderTest {
  private final List<ConnectionRecord> records = new ArrayList<>();

  @Test
  void recordsAndCountsPairsOfEnds() {
    var analysis =
        Recorder.record(
            sources(TinyCapture.file()),
            AnalysisOptions.DEFAULT,
            TrackerOptions.DEFAULT,
            records::add);

    assertThat(records)
        .extracting(ConnectionRecord::endedBy)
        .containsExactlyInAnyOrder(EndedBy.FIN, EndedBy.RST);
    assertThat(analysis.trace().connections()).hasSize(2);
    assertThat(analysis.packets().segments()).isEqualTo(9);
  }

  @Test
  void followsWithoutKeepingAnything() {
    var heard = new ArrayList<Long>();
    var analysis =
        Recorder.follow(
            sources(TinyCapture.file()),
            AnalysisOptions.DEFAULT,
            TrackerOptions.DEFAULT,
            records::add,
            (connection, fromOriginator, segment, events) -> heard.add(connection));

    assertThat(records).hasSize(2);
    assertThat(heard).containsExactly(1L, 1L, 2L, 2L, 1L, 1L, 1L, 1L, 1L);
    assertThat(analysis.trace().connections()).isEmpty();
    assertThat(analysis.packets().segments()).isEqualTo(9);
  }

  @Test
  void recordsNothingOfNothing() {
    var analysis =
        Recorder.record(
            sources(new PcapFile()), AnalysisOptions.DEFAULT, TrackerOptions.DEFAULT, records::add);

    assertThat(records).isEmpty();
    assertThat(analysis.captures().getFirst().isSound()).isTrue();
  }

  private static List<Source> sources(PcapFile file) {
    return List.of(Source.of("tiny.pcap", file.channel()));
  }
}
