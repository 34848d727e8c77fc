package dev.wireglass.analyzer.connection;

import static dev.wireglass.analyzer.connection.SegmentEvent.DUPLICATE_ACK;
import static dev.wireglass.analyzer.connection.SegmentEvent.RETRANSMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How late retransmissions come, and how many duplicate ACKs in a row ask for them. After `ShA`
/// the originator is at 1001 and the responder at 5001; segments are 1 ms apart, from 0 on.
final class RetransmissionTest {
  private static final long SECOND = 1_000_000_000;

  private final LoneSequence analysis = new LoneSequence(false);
  private final Exchange exchange = new Exchange(analysis::take);

  @Test
  void timesRetransmissionsFromTheOldestSegmentWithoutAcknowledgment() {
    exchange.play("ShADDD").at(SECOND).send('a', 5001, 1101);
    exchange.at(SECOND).send('D', 1201, 5001).send('D', 1101, 5001);

    var delay = analysis.record(true).retransmissionDelay();
    assertThat(delay.count()).isEqualTo(2);
    assertThat(delay.min()).isEqualTo(SECOND - 4_000_000);
    assertThat(delay.max()).isEqualTo(SECOND - 3_000_000);
    assertThat(analysis.record(false).retransmissionDelay()).isEqualTo(Distribution.NONE);
  }

  @Test
  void timesRetransmissionsFromWhatReachedFurthestWhereAllIsAcknowledged() {
    exchange.play("ShADFa").at(SECOND).send('F', 1101, 5001);

    assertThat(analysis.record(true).retransmissionDelay().max()).isEqualTo(SECOND - 4_000_000);
  }

  @Test
  void timesNoFastAndNoSpuriousRetransmissions() {
    exchange.play("ShADaDD").send('a', 5001, 1101).send('a', 5001, 1101);
    exchange.send('D', 1101, 5001).send('D', 1001, 5001);

    assertThat(analysis.record(true).count(RETRANSMISSION)).isEqualTo(2);
    assertThat(analysis.record(true).retransmissionDelay()).isEqualTo(Distribution.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {SECOND, SECOND - 1})
  void timesNoRetransmissionsThatTookNoTime(long nanos) {
    exchange.at(SECOND).send('D', 1001, 5001).at(nanos).send('D', 1001, 5001);

    assertThat(analysis.record(true).count(RETRANSMISSION)).isEqualTo(1);
    assertThat(analysis.record(true).retransmissionDelay()).isEqualTo(Distribution.NONE);
  }

  @Test
  void knowsTheLongestRowOfDuplicateAcks() {
    exchange.play("ShADaaaDaa").send('d', 5001, 1201).send('a', 5101, 1201);

    assertThat(analysis.record(false).count(DUPLICATE_ACK)).isEqualTo(4);
    assertThat(analysis.record(false).maxDuplicateAcks()).isEqualTo(2);
    assertThat(analysis.record(true).maxDuplicateAcks()).isZero();
  }

  @Test
  void theRowEndsWhereTheOtherSideAcknowledgesWhatWasNotSeen() {
    exchange.play("ShADaaa").send('A', 1101, 9000).play("aa");

    assertThat(analysis.record(false).count(DUPLICATE_ACK)).isEqualTo(4);
    assertThat(analysis.record(false).maxDuplicateAcks()).isEqualTo(2);
  }
}
