package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.TinyCapture;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.EndedBy;
import dev.wireglass.analyzer.connection.TrackerOptions;
import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.sample.Tally;
import dev.wireglass.analyzer.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecorderTest {
  private final List<ConnectionRecord> records = new ArrayList<>();

  @Test
  void recordsAndCountsPairsOfEnds() {
    var analysis =
        Recorder.record(
                sources(TinyCapture.file()),
                AnalysisOptions.DEFAULT,
                TrackerOptions.DEFAULT,
                records::add)
            .analysis();

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
    var recording =
        Recorder.record(
            sources(new PcapFile()), AnalysisOptions.DEFAULT, TrackerOptions.DEFAULT, records::add);

    assertThat(records).isEmpty();
    assertThat(recording.pairRoundTripMicros()).isEqualTo(Distribution.NONE);
    assertThat(recording.roundTrips().handshake()).isEqualTo(Distribution.NONE);
    assertThat(recording.analysis().captures().getFirst().isSound()).isTrue();
  }

  /// As the text report has them, which knows no percentiles.
  @ParameterizedTest
  @ValueSource(strings = {"http_lossy_cli.pcap", "seq_wrap.pcap", "port_reuse.pcap"})
  void pairsHaveTheRoundTripsOfTheReport(String name) {
    var tally = new Tally();
    var recording = recording(name, AnalysisOptions.DEFAULT);
    for (var pair : recording.analysis().trace().connections()) {
      if (pair.isComplete()) {
        tally.add(pair.roundTripMicros());
      }
    }

    var times = recording.pairRoundTripMicros();
    assertThat(times.p50()).isBetween(1L, times.p95());
    assertThat(times.p95()).isLessThanOrEqualTo(times.p99());
    assertThat(new Spread(times.count(), times.min(), times.max(), times.sumHigh(), times.sumLow()))
        .isEqualTo(tally.spread());
  }

  @Test
  void filtersApplyToRoundTripsToo() {
    var filter = new SegmentFilter(List.of(), List.of(34_144), TimeBound.START, TimeBound.END);
    var all = recording("http_lossy_cli.pcap", AnalysisOptions.DEFAULT);
    records.clear();
    var one = recording("http_lossy_cli.pcap", new AnalysisOptions(false, false, filter));

    assertThat(all.roundTrips().handshake().count()).isEqualTo(8);
    assertThat(one.roundTrips().handshake().count()).isEqualTo(1);
    assertThat(one.roundTrips().fromResponder().karnRtt().sum())
        .isEqualTo(records.getFirst().fromResponder().ledger().karnRtt().sum());
    assertThat(one.pairRoundTripMicros().count())
        .isLessThan(all.pairRoundTripMicros().count())
        .isEqualTo(records.getFirst().fromOriginator().ledger().karnRtt().count());
  }

  private Recording recording(String name, AnalysisOptions options) {
    var source = Source.of(SharedFiles.at("captures/own/" + name));
    return Recorder.record(List.of(source), options, TrackerOptions.DEFAULT, records::add);
  }

  private static List<Source> sources(PcapFile file) {
    return List.of(Source.of("tiny.pcap", file.channel()));
  }
}
