package dev.wireglass.analyzer.connection;

import static dev.wireglass.analyzer.connection.SegmentEvent.ACK_LOST_SEGMENT;
import static dev.wireglass.analyzer.connection.SegmentEvent.DUPLICATE_ACK;
import static dev.wireglass.analyzer.connection.SegmentEvent.KEEP_ALIVE;
import static dev.wireglass.analyzer.connection.SegmentEvent.KEEP_ALIVE_ACK;
import static dev.wireglass.analyzer.connection.SegmentEvent.LOST_SEGMENT;
import static dev.wireglass.analyzer.connection.SegmentEvent.RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.REUSED_PORTS;
import static dev.wireglass.analyzer.connection.SegmentEvent.SPURIOUS_RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.WINDOW_FULL;
import static dev.wireglass.analyzer.connection.SegmentEvent.WINDOW_UPDATE;
import static dev.wireglass.analyzer.connection.SegmentEvent.ZERO_WINDOW;
import static dev.wireglass.analyzer.connection.SegmentEvent.ZERO_WINDOW_PROBE;
import static dev.wireglass.analyzer.connection.SegmentEvent.ZERO_WINDOW_PROBE_ACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every window is 10,000 unless said otherwise. After `ShA` the originator is at 1001 and the
/// responder at 5001, and the round-trip time is 2 ms.
final class SequenceAnalysisTest {
  private static final long SECOND = 1_000_000_000;

  private final LoneSequence analysis = new LoneSequence(false);
  private final List<Set<SegmentEvent>> events = new ArrayList<>();
  private final Exchange exchange = new Exchange(this::take);
  private int window;

  private void take(Segment segment, boolean fromOriginator) {
    window = analysis.effectiveWindow(segment, fromOriginator);
    int bits = analysis.take(segment, fromOriginator);
    var found = EnumSet.noneOf(SegmentEvent.class);
    for (var event : SegmentEvent.values()) {
      if (event.isIn(bits)) {
        found.add(event);
      }
    }
    events.add(found);
  }

  private Set<SegmentEvent> last() {
    return events.getLast();
  }

  @ParameterizedTest
  @CsvSource({
    "S,      1",
    "Sh,     3",
    "ShA,    7",
    "ShADa,  15",
    "ShAFfA, 23",
    "ShAR,   39",
    "Sr,     37",
    "Aa,     4",
    "Dd,     8",
    "hA,     6",
    "Ss,     1",
  })
  void addsUpWhatMakesAConnectionComplete(String letters, int bits) {
    exchange.play(letters);

    assertThat(analysis.completeness()).isEqualTo(bits);
  }

  @ParameterizedTest
  @CsvSource({"ShA, 2000000", "ShD, 2000000", "Sha, 2000000", "Sh, -1", "hA, -1"})
  void timesTheHandshake(String letters, long nanos) {
    exchange.play(letters);

    assertThat(analysis.initialRttNanos()).isEqualTo(nanos);
  }

  @Test
  void timesTheHandshakeFromTheLastSyn() {
    exchange.play("S").at(SECOND).send('S', 1000, 0).play("hA");

    assertThat(last()).isEmpty();
    assertThat(events.get(1)).containsExactly(RETRANSMISSION);
    assertThat(analysis.initialRttNanos()).isEqualTo(2_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ShADaDaFaf", "ShADadAFfA", "DaDaDdA", "ShAFfA", "ShADDDa"})
  void whatIsInOrderIsNoEvent(String letters) {
    exchange.play(letters);

    assertThat(events).allMatch(Set::isEmpty);
  }

  @ParameterizedTest
  @CsvSource({"-1, 4999", "-150, -250", "-1001, 2147483647", "-101, -101"})
  void followsNumbersAcrossZero(int originator, int responder) {
    exchange.numbers(originator, responder).play("ShADaDaDadAFfA");

    assertThat(events).allMatch(Set::isEmpty);
  }

  @Test
  void whatIsSentAgainIsARetransmission() {
    exchange.play("ShAD").send('D', 1001, 5001);

    assertThat(last()).containsExactly(RETRANSMISSION);
  }

  @ParameterizedTest
  @CsvSource({"1999999, OUT_OF_ORDER", "2000000, RETRANSMISSION", "-1, RETRANSMISSION"})
  void whatFillsAGapSoonIsOutOfOrder(long nanos, SegmentEvent event) {
    exchange.play("ShA").at(SECOND).send('D', 1101, 5001);
    exchange.at(SECOND + nanos).send('D', 1001, 5001);

    assertThat(events.get(3)).containsExactly(LOST_SEGMENT);
    assertThat(last()).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource({"2999999, OUT_OF_ORDER", "3000000, RETRANSMISSION"})
  void delaysAreThreeMillisecondsWithoutHandshake(long nanos, SegmentEvent event) {
    exchange.at(SECOND).send('D', 1101, 5001);
    exchange.at(SECOND + nanos).send('D', 1001, 5001);

    assertThat(last()).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource({"19999999, FAST_RETRANSMISSION", "20000000, RETRANSMISSION"})
  void whatTwoDuplicateAcksAskForIsFast(long nanos, SegmentEvent event) {
    exchange.play("ShA").send('D', 1101, 5001).send('a', 5001, 1001);
    exchange.at(SECOND).send('a', 5001, 1001).at(SECOND + nanos).send('D', 1001, 5001);

    assertThat(events.get(5)).containsExactly(DUPLICATE_ACK);
    assertThat(last()).containsOnly(RETRANSMISSION, event);
  }

  @Test
  void oneDuplicateAckAsksForNothing() {
    exchange.play("ShA").send('D', 1101, 5001).send('a', 5001, 1001).at(SECOND);
    exchange.send('D', 1001, 5001);

    assertThat(last()).containsExactly(RETRANSMISSION);
  }

  /// Where data of the other side are missing from the capture, its duplicate ACKs may be, too.
  @Test
  void whatOneAckAsksForIsFastWhereTheCaptureLacksSome() {
    exchange.play("ShA").at(SECOND).send('D', 1001, 5001);
    exchange.at(SECOND).send('a', 5001, 2001).at(SECOND).send('a', 5001, 3001);
    exchange.at(SECOND).send('d', 5001, 3001).at(SECOND).send('d', 5001, 3001);

    assertThat(last()).containsExactly(RETRANSMISSION, SegmentEvent.FAST_RETRANSMISSION);
  }

  @Test
  void whatWasAcknowledgedIsSentAgainInVain() {
    exchange.play("ShADa").send('D', 1001, 5001);

    assertThat(last()).containsExactly(RETRANSMISSION, SPURIOUS_RETRANSMISSION);
  }

  @Test
  void aRepeatedFinIsARetransmission() {
    exchange.play("ShAF").at(SECOND).send('F', 1001, 5001);

    assertThat(last()).containsExactly(RETRANSMISSION);
  }

  @Test
  void anAckOfOtherNumberWindowOrDataIsNoDuplicate() {
    exchange.play("ShADa").window(9999).send('a', 5001, 1101).send('d', 5001, 1101);
    exchange.send('a', 5101, 1101);

    assertThat(events.get(5)).containsExactly(WINDOW_UPDATE);
    assertThat(events.get(6)).isEmpty();
    assertThat(last()).containsExactly(DUPLICATE_ACK);
  }

  @Test
  void probesAClosedWindow() {
    exchange.play("ShAD").window(0).play("a").window(10_000).send('D', 1101, 5001, 1);
    exchange.window(0).send('a', 5001, 1101).window(10_000).send('a', 5001, 1101);

    assertThat(events.get(4)).containsExactly(ZERO_WINDOW);
    assertThat(events.get(5)).containsExactly(ZERO_WINDOW_PROBE);
    assertThat(events.get(6)).containsExactly(ZERO_WINDOW, ZERO_WINDOW_PROBE_ACK);
    assertThat(last()).containsExactly(WINDOW_UPDATE);
  }

  @Test
  void dataBehindAProbeAreNew() {
    exchange.play("ShAD").window(0).play("a").window(10_000).send('D', 1101, 5001, 1);
    exchange.send('a', 5001, 1101).send('D', 1101, 5001, 100);

    assertThat(last()).isEmpty();
  }

  @Test
  void keepsAnIdleConnectionAlive() {
    exchange.play("ShADa").at(SECOND).send('A', 1100, 5001).send('a', 5001, 1101);
    exchange.at(2 * SECOND).send('D', 1100, 5001, 1).send('a', 5001, 1101);

    assertThat(events.get(5)).containsExactly(KEEP_ALIVE);
    assertThat(events.get(6)).containsExactly(KEEP_ALIVE_ACK);
    assertThat(events.get(7)).containsExactly(KEEP_ALIVE);
    assertThat(events.get(8)).containsExactly(KEEP_ALIVE_ACK);
  }

  @Test
  void neitherFinNorResetIsAKeepAlive() {
    exchange.play("ShADa").send('R', 1100, 5001).send('F', 1100, 5001);

    assertThat(events.get(5)).isEmpty();
    assertThat(last()).doesNotContain(KEEP_ALIVE);
  }

  @ParameterizedTest
  @CsvSource({"10000, true", "9999, false", "10001, false"})
  void fillsTheWindowToItsEnd(long bytes, boolean isFull) {
    exchange.play("ShA").send('D', 1001, 5001, bytes);

    assertThat(last().contains(WINDOW_FULL)).isEqualTo(isFull);
  }

  @Test
  void theWindowIsNotKnownToBeFullWithoutSyn() {
    exchange.play("Aa").send('D', 1000, 5000, 10_000);

    assertThat(last()).isEmpty();
  }

  @Test
  void aResetBehindAGapLosesNothing() {
    exchange.play("ShA").send('R', 2000, 5001);

    assertThat(last()).isEmpty();
  }

  @Test
  void anAckOfUnseenDataIsOne() {
    exchange.play("ShAD").send('a', 5001, 2001).send('a', 5001, 2001);

    assertThat(events.get(4)).containsExactly(ACK_LOST_SEGMENT);
    assertThat(last()).containsExactly(DUPLICATE_ACK);
  }

  @Test
  void aSynAckWithAnotherNumberReusesThePorts() {
    exchange.play("Sh").send('h', 9000, 1001);

    assertThat(last()).contains(REUSED_PORTS);
  }

  @Test
  void aSimultaneousOpenReusesNothing() {
    exchange.send('S', 1000, 0).send('s', 5000, 0).send('H', 1000, 5001).send('h', 5000, 1001);

    assertThat(events).noneMatch(each -> each.contains(REUSED_PORTS));
  }

  @Test
  void theFirstSegmentOfAReuseReusesThePorts() {
    var reuse = new LoneSequence(true);
    var replay = new Exchange(reuse::take);
    replay.play("ShA");

    assertThat(reuse.record(true).count(REUSED_PORTS)).isEqualTo(1);
    assertThat(reuse.record(false).count(REUSED_PORTS)).isZero();
  }

  @Test
  void countsEventsBySender() {
    exchange.play("ShADa").send('D', 1001, 5001).send('a', 5001, 1101).send('a', 5001, 1101);

    assertThat(analysis.record(true).count(RETRANSMISSION)).isEqualTo(1);
    assertThat(analysis.record(true).count(DUPLICATE_ACK)).isZero();
    assertThat(analysis.record(false).count(DUPLICATE_ACK)).isEqualTo(2);
  }

  @Test
  void timesWhatIsAcknowledgedExactly() {
    exchange.play("ShADDad");

    var ofOriginator = analysis.record(true).ackRtt();
    assertThat(ofOriginator.count()).isEqualTo(2);
    assertThat(ofOriginator.min()).isEqualTo(1_000_000);
    assertThat(ofOriginator.max()).isEqualTo(1_000_000);
    assertThat(analysis.record(false).ackRtt().count()).isEqualTo(1);
  }

  @Test
  void timesFromTheOldestCopy() {
    exchange.send('D', 1001, 5001).send('D', 1001, 5001).send('a', 5001, 1101);

    assertThat(analysis.record(true).ackRtt().max()).isEqualTo(2_000_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {SECOND, SECOND - 1})
  void timesNothingThatTookNoTime(long nanos) {
    exchange.at(SECOND).send('D', 1001, 5001).at(nanos).send('a', 5001, 1101);

    assertThat(analysis.record(true).ackRtt()).isEqualTo(Distribution.NONE);
  }

  @Test
  void countsBytesInFlightWithoutSynAndFin() {
    exchange.play("ShADDaDF");

    assertThat(analysis.record(true).maxBytesInFlight()).isEqualTo(200);
  }

  @Test
  void doesNotKnowTheFlightFromAGapToTheNextAck() {
    exchange.play("ShA").send('D', 2001, 5001);
    assertThat(analysis.record(true).maxBytesInFlight()).isZero();

    exchange.send('a', 5001, 1001).send('D', 2101, 5001);
    assertThat(analysis.record(true).maxBytesInFlight()).isEqualTo(200);
  }

  @Test
  void whatIsInSackBlocksIsNotInFlight() {
    var acknowledged = new Segment();
    exchange.play("ShADDD");
    acknowledged.numbers(5001, 1001);
    acknowledged.controlBits(false, true, false, false);
    acknowledged.options().addSackBlock(1101, 1301);
    analysis.take(acknowledged, false);
    exchange.send('D', 1301, 5001, 250);

    assertThat(analysis.record(true).maxBytesInFlight()).isEqualTo(350);
  }

  @ParameterizedTest
  @CsvSource({"0, 10000", "1, 20000", "7, 1280000", "14, 163840000", "15, 163840000"})
  void scalesWindowsBehindTheHandshake(int shift, int bytes) {
    exchange.windowScale(shift).play("Sh");
    assertThat(window).isEqualTo(10_000);

    exchange.play("A");
    assertThat(window).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "a"})
  void scalesNothingThatOnlyOneSideOffers(String next) {
    exchange.play("S").windowScale(7).play("h").play(next);

    assertThat(window).isEqualTo(10_000);
  }
}
