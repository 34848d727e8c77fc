package dev.wireglass.analyzer.connection;

import static dev.wireglass.analyzer.connection.TrackerOptions.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.sample.Distribution;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The round-trip times of all connections of a tracker together.
final class RoundTripPoolTest {
  private static final long MILLISECOND = 1_000_000;

  @Test
  void knowsNothingOfNoConnections() {
    var none = new RoundTripSummary.Side(Distribution.NONE, Distribution.NONE, Distribution.NONE);

    assertThat(new RoundTripPool().summary())
        .isEqualTo(
            new RoundTripSummary(
                Distribution.NONE, Distribution.NONE, Distribution.NONE, none, none));
  }

  @Test
  void takesEachHandshakeThatIsKnown() {
    var talk = new Talk().play("ShA").fromPort(50_001).restart().play("S");
    talk.pause(4 * MILLISECOND).play("hA").fromPort(50_002).restart().play("S").end();

    var times = talk.roundTrips();
    assertThat(times.handshake().count()).isEqualTo(2);
    assertThat(times.handshake().min()).isEqualTo(2 * MILLISECOND);
    assertThat(times.handshake().max()).isEqualTo(6 * MILLISECOND);
    assertThat(times.handshakeServer().max()).isEqualTo(5 * MILLISECOND);
    assertThat(times.handshakeClient().max()).isEqualTo(MILLISECOND);
  }

  @Test
  void interimRecordsCountNothingTwice() {
    var options = new TrackerOptions(NEVER, NEVER, MILLISECOND, Integer.MAX_VALUE);
    var talk = new Talk(options).play("ShADaDaDa");
    talk.end();

    assertThat(talk.records.size()).isGreaterThan(5);
    assertThat(talk.roundTrips().handshake().count()).isEqualTo(1);
    assertThat(talk.roundTrips().fromOriginator().ackRtt())
        .isEqualTo(talk.records.getLast().fromOriginator().sequence().ackRtt());
  }

  /// Connections that differ by 1 ms each.
  @Test
  void knowsPercentilesOfAllHandshakes() {
    var talk = new Talk();
    for (int number = 1; number <= 1000; number++) {
      talk.fromPort(number).restart().play("S").pause((number - 1) * MILLISECOND).play("hA");
    }
    talk.end();

    var times = talk.roundTrips().handshakeServer();
    var bound = Percentage.withPercentage(100.0 / 64);
    assertThat(times.count()).isEqualTo(1000);
    assertThat(times.p50()).isCloseTo(500 * MILLISECOND, bound);
    assertThat(times.p95()).isCloseTo(950 * MILLISECOND, bound);
    assertThat(times.p99()).isCloseTo(990 * MILLISECOND, bound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http_lossy_cli.pcap", "nginx_curl.pcap", "keepalive.pcap"})
  void isTheSumOfAllRecords(String capture) throws IOException {
    var records = new ArrayList<ConnectionRecord>();
    var times = follow(SharedFiles.at("captures/own/" + capture), records);

    isTheSum(times.fromOriginator().karnRtt(), records, each -> karn(each.fromOriginator()));
    isTheSum(times.fromResponder().karnRtt(), records, each -> karn(each.fromResponder()));
    isTheSum(
        times.fromOriginator().timestampRtt(),
        records,
        each -> each.fromOriginator().timestampRtt());
    isTheSum(
        times.fromResponder().ackRtt(), records, each -> each.fromResponder().sequence().ackRtt());
  }

  private static RoundTripSummary follow(Path capture, List<ConnectionRecord> records)
      throws IOException {
    var roundTrips = new RoundTripPool();
    var tracker = new ConnectionTracker(TrackerOptions.DEFAULT, records::add, roundTrips);
    CaptureSegments.read(capture, tracker::add);
    tracker.end();
    return roundTrips.summary();
  }

  private static Distribution karn(DirectionRecord direction) {
    return direction.ledger().karnRtt();
  }

  private static void isTheSum(
      Distribution all,
      List<ConnectionRecord> records,
      Function<ConnectionRecord, Distribution> of) {
    var parts = records.stream().map(of).filter(each -> each.count() > 0).toList();

    assertThat(all.count()).isEqualTo(parts.stream().mapToLong(Distribution::count).sum());
    assertThat(all.min()).isEqualTo(parts.stream().mapToLong(Distribution::min).min().orElse(0));
    assertThat(all.max()).isEqualTo(parts.stream().mapToLong(Distribution::max).max().orElse(0));
    assertThat(all.sum())
        .isEqualTo(parts.stream().map(Distribution::sum).reduce(BigInteger.ZERO, BigInteger::add));
  }
}
