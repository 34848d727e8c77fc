package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.tcp.ChecksumState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HandshakeTest {
  private static final long STEP = Dialogue.STEP_NANOS;
  private static final long UNKNOWN = Handshake.UNKNOWN;
  private static final long SECOND = 1_000_000_000;

  @ParameterizedTest
  @CsvSource({
    "S,      -1, -1",
    "Sh,      1, -1",
    "ShA,     1,  1",
    "ShD,     1,  1",
    "ShdA,    1, -1",
    "hA,     -1,  1",
    "Sr,     -1, -1",
    "ShR,     1, -1",
    "DaDa,   -1, -1",
    "SdhA,   -1,  1",
  })
  void answersAreTimedInSteps(String letters, long server, long client) {
    var dialogue = new Dialogue().play(letters);

    assertTimes(dialogue, server * (server < 0 ? 1 : STEP), client * (client < 0 ? 1 : STEP));
  }

  @Test
  void timesMayBeZero() {
    var dialogue = new Dialogue().play("S").pause(-STEP).play("h").pause(-STEP).play("A");

    assertTimes(dialogue, 0, 0);
  }

  @Test
  void timesThatRunBackwardsAreUnknown() {
    var dialogue = new Dialogue().play("S").pause(-SECOND).play("hA");

    assertTimes(dialogue, UNKNOWN, STEP);
  }

  @Test
  void synSentTwiceLeavesTheTimeUnknown() {
    var dialogue = new Dialogue().play("S").skip(-1, 0).play("ShA");

    assertTimes(dialogue, UNKNOWN, STEP);
  }

  @Test
  void synWithAckSentTwiceLeavesTheTimeUnknown() {
    var dialogue = new Dialogue().play("Sh").skip(0, -1).play("hA");

    assertTimes(dialogue, STEP, UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"7, 2001000000", "8, -1", "9, -1", "12, 1000000"})
  void timestampTellsWhichSynWasAnswered(int echo, long server) {
    var dialogue = new Dialogue().timestamps(7, 0).play("S").pause(SECOND - STEP).skip(-1, 0);
    dialogue.timestamps(8, 0).play("S").pause(SECOND - STEP).skip(-1, 0);
    dialogue.timestamps(12, 0).play("S").timestamps(500, echo).play("h");

    assertTimes(dialogue, server, UNKNOWN);
  }

  @Test
  void equalTimestampsTellNothing() {
    var dialogue = new Dialogue().timestamps(7, 0).play("S").skip(-1, 0).play("S");

    assertTimes(dialogue.timestamps(500, 7).play("h"), UNKNOWN, UNKNOWN);
  }

  @Test
  void synThatComesAgainAfterItsAnswerChangesNothing() {
    var dialogue = new Dialogue().play("Sh").skip(-1, 0).play("S").skip(0, -1).play("h");

    assertTimes(dialogue.play("A"), STEP, UNKNOWN);
  }

  @Test
  void anotherInitialNumberBeginsAgain() {
    var dialogue = new Dialogue().play("Sh").skip(0, 70_000).play("hA");

    assertTimes(dialogue, STEP, STEP);
  }

  @Test
  void whatHasAWrongChecksumDidNotArrive() {
    var dialogue = new Dialogue().play("S").checksums(ChecksumState.WRONG).play("h").skip(0, -1);

    assertTimes(dialogue.checksums(ChecksumState.RIGHT).play("hA"), 2 * STEP, STEP);
  }

  /// The SYN of the originator comes again as one with ACK.
  @Test
  void originatorOfASimultaneousOpenAnswers() {
    var dialogue = new Dialogue().play("Ss").skip(-1, 0).play("H").skip(0, -1).play("h");

    assertTimes(dialogue, UNKNOWN, STEP);
  }

  private static void assertTimes(Dialogue dialogue, long server, long client) {
    assertThat(dialogue.handshake().serverRttNanos()).as("server").isEqualTo(server);
    assertThat(dialogue.handshake().clientRttNanos()).as("client").isEqualTo(client);
  }
}
