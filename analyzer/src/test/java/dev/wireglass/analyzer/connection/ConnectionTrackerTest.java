package dev.wireglass.analyzer.connection;

import static dev.wireglass.analyzer.connection.TrackerOptions.NEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.tcp.Segment;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectionTrackerTest {
  private static final long SECOND = Talk.SECOND_NANOS;

  @ParameterizedTest
  @CsvSource({
    "ShADdFf, 1 SF ShADdFf fin",
    "ShADR, 1 RSTO ShADR rst",
    "ShADr, 1 RSTR ShADr rst",
    "ShAFfR, 1 SF ShAFfR rst",
    "Sr, 1 REJ Sr rst",
    "ShADF, 1 S2 ShADF end_of_capture",
    "ShADFddddA, 1 S2 ShADFd end_of_capture",
    "ShAf, 1 S3 ShAf end_of_capture",
    "Ss, 1 S1 Ss end_of_capture",
    "SsHhDd, 1 S1 SsDd end_of_capture",
    "ShAFfAa, 1 SF ShAFfa fin",
    "S, 1 S0 S end_of_capture",
    "Dd, 1 OTH Dd end_of_capture",
  })
  void tellsWhyAConnectionEnds(String letters, String expected) {
    assertThat(Talk.after(letters)).containsExactly(expected);
  }

  @Test
  void anotherNumberAfterFinIsAnotherConnection() {
    assertThat(new Talk().play("ShAFf").numbers(90_000, 80_000).play("ShA").end())
        .containsExactly("1 SF ShAFf fin", "2 S1 ShA end_of_capture");
  }

  @Test
  void theSameNumberAfterFinIsAnotherConnection() {
    assertThat(new Talk().play("ShAFf").restart().play("ShA").end())
        .containsExactly("1 SF ShAFf fin", "2 S1 ShA end_of_capture");
  }

  @Test
  void theSameNumberAfterRstIsAnotherConnection() {
    assertThat(new Talk().play("Sr").restart().play("Sr").restart().play("Sr").end())
        .containsExactly("1 REJ Sr rst", "2 REJ Sr rst", "3 REJ Sr rst");
  }

  @Test
  void anotherNumberWithoutCloseEndsTheConnectionByReuse() {
    assertThat(new Talk().play("ShAD").numbers(90_000, 80_000).play("ShAD").end())
        .containsExactly("1 S1 ShAD reuse", "2 S1 ShAD end_of_capture");
  }

  @Test
  void anotherNumberAfterASynWithoutAnswerIsAnotherConnection() {
    assertThat(new Talk().play("S").numbers(90_000, 80_000).play("ShA").end())
        .containsExactly("1 S0 S reuse", "2 S1 ShA end_of_capture");
  }

  @Test
  void whoeverReusesTheEndsIsTheOriginator() {
    var talk = new Talk().play("ShAR").numbers(90_000, 80_000).play("sHaDd");

    assertThat(talk.end()).containsExactly("1 RSTO ShAR rst", "2 S1 ShAdD end_of_capture");
    assertThat(talk.records)
        .extracting(each -> each.originator().port())
        .containsExactly(50_000, 80);
  }

  @Test
  void anotherNumberThanThatOfDataSeenIsAnotherConnection() {
    assertThat(new Talk().play("DdDd").numbers(90_000, 80_000).play("ShA").end())
        .containsExactly("1 OTH Dd reuse", "2 S1 ShA end_of_capture");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff})
  void anyNumberMayBeTheFirst(int number) {
    var talk = new Talk().numbers(number, number).play("ShADd");
    talk.numbers(number, number).play("S").numbers(number + 1, number + 1).play("A");
    talk.numbers(number + 1, 5).play("S");

    assertThat(talk.end()).containsExactly("1 S1 ShADd reuse", "2 S0 S end_of_capture");
  }

  @Test
  void aSynThatIsSentAgainOpensNothing() {
    var talk = new Talk().play("S");
    for (int time = 0; time < 5; time++) {
      talk.pause(60 * SECOND).restart().play("S");
    }

    assertThat(talk.play("hAD").end()).containsExactly("1 S1 ShAD end_of_capture");
    assertThat(talk.records.getFirst().fromOriginator().side().syn()).isEqualTo(6);
  }

  @Test
  void aSynAckWithAnotherNumberOpensNothing() {
    assertThat(new Talk().play("Sh").numbers(1001, 90_000).play("hADd").end())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1 S1 ShAD");
  }

  @Test
  void aPauseEndsNothing() {
    assertThat(new Talk().play("ShA").pause(100_000 * SECOND).play("DdFf").end())
        .containsExactly("1 SF ShADdFf fin");
  }

  @Test
  void theReceiverOfASynAckIsTheOriginator() {
    var talk = new Talk().play("hADd");

    assertThat(talk.end()).hasSize(1);
    var record = talk.records.getFirst();
    assertThat(record.originator()).hasToString("0.0.0.1:50000");
    assertThat(record.responder()).hasToString("0.0.0.2:80");
    assertThat(record.fromResponder().side().synAck()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "x", "d", "a", "f", "r", "s"})
  void whoSendsAnythingElseFirstIsTheOriginator(String letter) {
    var talk = new Talk().play(letter);

    talk.end();
    assertThat(talk.records.getFirst().originator()).hasToString("0.0.0.2:80");
  }

  @Test
  void endsOfOneAddressDifferByTheirPorts() {
    var talk = new Talk().ends(1, 50_000, 1, 80).play("ShADdFf");

    assertThat(talk.end()).containsExactly("1 SF ShADdFf fin");
  }

  @Test
  void aHostThatTalksToItsOwnPortIsBothEnds() {
    var talk = new Talk().ends(1, 50_000, 1, 50_000);
    talk.send('S', 1000, 0).send('H', 1000, 1001).send('A', 1001, 1001);
    talk.send('D', 1001, 1001).send('F', 1101, 1101).send('A', 1102, 1102);

    talk.end();
    assertThat(talk.records).hasSize(1);
    var record = talk.records.getFirst();
    assertThat(record.endedBy()).isEqualTo(EndedBy.FIN);
    assertThat(record.fromOriginator().side().packets()).isEqualTo(6);
    assertThat(record.fromResponder().side().packets()).isZero();
  }

  @Test
  void separateVirtualNetworksAreSeparateConnections() {
    var talk = new Talk().in(10).play("S").restart().in(20).play("S");

    assertThat(talk.in(10).numbers(1001, 5000).play("h").in(20).play("r").end())
        .containsExactly("2 REJ Sr rst", "1 S1 Sh end_of_capture");
  }

  /// The RST resets the older connection, whose ACK it answers (RFC 5961, section 4.2).
  @Test
  void aChallengeAckDoesNotEndWhatTheSynOpens() {
    var talk = new Talk().play("ShADd").numbers(90_000, 5101).play("S");
    talk.send('a', 5101, 1101).send('R', 1101, 0);
    talk.numbers(90_000, 70_000).play("ShADd");

    assertThat(talk.end()).hasSize(2).first().isEqualTo("1 S1 ShADd reuse");
    var second = talk.records.get(1);
    assertThat(second.endedBy()).isEqualTo(EndedBy.END_OF_CAPTURE);
    assertThat(second.fromOriginator().side().syn()).isEqualTo(2);
    assertThat(second.fromOriginator().side().rst()).isEqualTo(1);
  }

  @Test
  void aRstAfterARightAckEndsTheConnection() {
    assertThat(new Talk().play("Sh").send('R', 1001, 0).restart().play("S").end())
        .containsExactly("1 RSTO ShR rst", "2 S0 S end_of_capture");
  }

  @Test
  void aRstOfAnotherNumberThanTheChallengeEndsTheConnection() {
    var talk = new Talk().play("S").send('a', 7000, 400).send('R', 1001, 0);

    talk.end();
    assertThat(talk.records).extracting(ConnectionRecord::endedBy).containsExactly(EndedBy.RST);
  }

  @Test
  void aRstFromTheResponderEndsTheConnectionAfterAChallengeToo() {
    var talk = new Talk().play("S").send('a', 400, 400).send('r', 400, 0);

    talk.end();
    assertThat(talk.records).extracting(ConnectionRecord::endedBy).containsExactly(EndedBy.RST);
  }

  @Test
  void countsChallengedConnectionsAsTsharkDoes() throws IOException {
    var records = new ArrayList<ConnectionRecord>();
    var tracker = new ConnectionTracker(TrackerOptions.DEFAULT, records::add);
    CaptureSegments.read(SharedFiles.at("captures/own/port_reuse.pcap"), tracker::add);
    tracker.end();

    assertThat(records)
        .filteredOn(each -> each.originator().port() == 50_003)
        .extracting(each -> each.fromOriginator().side().syn() + " " + each.endedBy())
        .containsExactly("1 RST", "2 FIN");
  }

  @Test
  void endsWhatIsIdleForLongerThanAskedFor() {
    var talk =
        new Talk(new TrackerOptions(10 * SECOND, NEVER, NEVER, Integer.MAX_VALUE)).play("ShA");

    talk.pause(9 * SECOND).play("D");
    assertThat(talk.texts()).isEmpty();
    talk.pause(10 * SECOND + 1).play("D");
    assertThat(talk.texts()).containsExactly("1 S1 ShAD idle");
    assertThat(talk.end()).containsExactly("1 S1 ShAD idle", "2 OTH D end_of_capture");
  }

  @Test
  void idleConnectionsEndInTheOrderOfTheirSilence() {
    var talk = new Talk(new TrackerOptions(10 * SECOND, NEVER, NEVER, Integer.MAX_VALUE));
    talk.fromPort(1).play("S").fromPort(2).play("S").fromPort(3).play("S").fromPort(1).play("A");

    talk.pause(20 * SECOND).fromPort(4).play("S");
    assertThat(talk.records).extracting(ConnectionRecord::id).containsExactly(2L, 3L, 1L);
  }

  @ParameterizedTest
  @CsvSource({"ShAFf, 1 SF ShAFf fin", "ShAR, 1 RSTO ShAR rst"})
  void whatIsClosedLingersForTwoMinutesWhereAsked(String letters, String expected) {
    var talk = new Talk(TrackerOptions.DEFAULT.lingeringBriefly()).play(letters);

    talk.pause(119 * SECOND).fromPort(2).play("A");
    assertThat(talk.texts()).isEmpty();
    talk.pause(SECOND).play("A");
    assertThat(talk.texts()).containsExactly(expected);
  }

  @Test
  void lateSegmentsBelongToTheClosedConnection() {
    var talk = new Talk(TrackerOptions.DEFAULT.lingeringBriefly());
    talk.play("ShAFf").pause(100 * SECOND).play("A").pause(100 * SECOND).play("D");

    assertThat(talk.end()).hasSize(1);
    assertThat(talk.records.getFirst().fromOriginator().side().packets()).isEqualTo(5);
  }

  @Test
  void whatIsClosedStaysToTheEndOtherwise() {
    assertThat(new Talk().play("ShAFf").pause(100_000 * SECOND).play("A").end()).hasSize(1);
  }

  @Test
  void aShorterIdleTimeHoldsForWhatIsClosedToo() {
    var talk = new Talk(new TrackerOptions(SECOND, NEVER, NEVER, Integer.MAX_VALUE)).play("ShAFf");

    talk.pause(2 * SECOND).fromPort(2).play("S");
    assertThat(talk.texts()).containsExactly("1 SF ShAFf fin");
  }

  @Test
  void whoHasBeenSilentForLongestMakesRoom() {
    var talk = new Talk(new TrackerOptions(NEVER, NEVER, NEVER, 2));
    talk.fromPort(1).play("S").fromPort(2).play("S").fromPort(1).play("A").fromPort(3).play("S");

    assertThat(talk.texts()).containsExactly("2 S0 S evicted");
    assertThat(talk.fromPort(2).play("A").texts()).hasSize(2).last().isEqualTo("1 S0 SA evicted");
  }

  @Test
  void whatIsClosedMakesRoomFirst() {
    var talk = new Talk(new TrackerOptions(NEVER, NEVER, NEVER, 2));
    talk.fromPort(1).play("S").restart().fromPort(2).play("Sr").restart().fromPort(3).play("S");

    assertThat(talk.texts()).containsExactly("2 REJ Sr rst");
  }

  @Test
  void reuseNeedsNoMoreRoom() {
    var talk = new Talk(new TrackerOptions(NEVER, NEVER, NEVER, 2)).play("Sr").restart();
    talk.fromPort(2).play("S").restart().fromPort(50_000).play("S");

    assertThat(talk.end())
        .containsExactly("1 REJ Sr rst", "2 S0 S end_of_capture", "3 S0 S end_of_capture");
  }

  @Test
  void thereAreInterimRecordsOnRequest() {
    var talk =
        new Talk(new TrackerOptions(NEVER, NEVER, 10 * SECOND, Integer.MAX_VALUE)).play("ShA");

    talk.pause(10 * SECOND).play("D").play("d").pause(25 * SECOND).play("F");
    assertThat(talk.texts()).containsExactly("1 S1 ShAD null", "1 S2 ShADdF null");
    assertThat(talk.play("f").end()).hasSize(3).last().isEqualTo("1 SF ShADdFf fin");
    assertThat(talk.records)
        .extracting(each -> each.fromOriginator().side().packets())
        .containsExactly(3L, 4L, 4L);
  }

  @Test
  void timeThatRunsBackwardsEndsNothing() {
    var talk = new Talk(new TrackerOptions(10 * SECOND, NEVER, 10 * SECOND, Integer.MAX_VALUE));
    talk.pause(1000 * SECOND).play("ShA").pause(-500 * SECOND).play("D").play("d");

    assertThat(talk.end()).containsExactly("1 S1 ShADd end_of_capture");
    assertThat(talk.records.getFirst().durationNanos()).isZero();
    assertThat(talk.records.getFirst().fromOriginator().throughput()).isEmpty();
  }

  @Test
  void aListenerHearsOfEachSegment() {
    var heard = new ArrayList<String>();
    var tracker =
        new ConnectionTracker(
            TrackerOptions.DEFAULT,
            record -> heard.add("ended " + record.id()),
            (id, fromOriginator, segment, events) ->
                heard.add(id + (fromOriginator ? " > " : " < ") + events));
    var segment = new Segment();
    segment.addresses(4, 0, 1, 0, 2);
    segment.ports(1, 2);
    segment.numbers(5, 0);
    segment.controlBits(true, false, false, false);
    tracker.add(segment);
    tracker.add(segment);
    segment.numbers(6, 0);
    tracker.add(segment);
    tracker.end();

    assertThat(heard)
        .containsExactly(
            "1 > 0",
            "1 > " + SegmentEvent.RETRANSMISSION.bit(),
            "ended 1",
            "2 > " + SegmentEvent.REUSED_PORTS.bit(),
            "ended 2");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0", "-1, 1, 1, 1"})
  void refusesOptionsThatMakeNoSense(long idle, long linger, long interim, int most) {
    assertThatThrownBy(() -> new TrackerOptions(idle, linger, interim, most))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
