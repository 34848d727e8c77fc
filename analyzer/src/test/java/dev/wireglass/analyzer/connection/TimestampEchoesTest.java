package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimestampEchoesTest {
  private static final long MILLI = Exchange.STEP_NANOS;

  private final LoneLedger ledger = new LoneLedger();
  private final Exchange exchange = new Exchange(ledger::take);

  @ParameterizedTest
  @ValueSource(ints = {100, 0, -1, -2, Integer.MAX_VALUE})
  void timesFromAValueToItsEcho(int clock) {
    exchange.timestamps(clock, 0).play("S").timestamps(7, clock).play("h");
    exchange.timestamps(clock + 1, 7).play("AD").timestamps(8, clock + 1).play("a");

    assertThat(originator().count()).isEqualTo(2);
    assertThat(originator().sum()).isEqualTo(2 * MILLI);
    assertThat(ledger.timestampRtt(false).count()).isEqualTo(1);
  }

  @Test
  void timesTheTransmissionThatIsEchoed() {
    exchange.timestamps(10, 0).send('D', 1000, 1).at(300 * MILLI);
    exchange.timestamps(310, 0).send('D', 1000, 1).timestamps(1, 310).send('a', 1, 1100);

    assertThat(originator().sum()).isEqualTo(MILLI);
  }

  @Test
  void timesTheFirstOfSeveralWithOneValue() {
    exchange.timestamps(10, 0).send('D', 1000, 1).send('D', 1100, 1);
    exchange.timestamps(1, 10).send('a', 1, 1200).send('a', 1, 1200);

    assertThat(originator().count()).isEqualTo(1);
    assertThat(originator().sum()).isEqualTo(2 * MILLI);
  }

  @Test
  void doesNotTimeWhatAcknowledgesNothingNew() {
    exchange.timestamps(10, 0).send('D', 900, 1).timestamps(2, 5).send('a', 1, 1000);
    exchange.timestamps(11, 0).send('D', 900, 1).timestamps(3, 11).send('a', 1, 1000);

    assertThat(originator()).isEqualTo(Distribution.NONE);
  }

  @Test
  void doesNotTimeAcknowledgmentsAlone() {
    exchange.timestamps(10, 0).send('A', 1000, 1).timestamps(2, 10).send('d', 1, 1001);

    assertThat(originator()).isEqualTo(Distribution.NONE);
  }

  @Test
  void doesNotTimeWithoutTimestampsOrByResets() {
    exchange.play("ShADa");
    exchange.timestamps(10, 0).send('D', 2000, 1).timestamps(2, 10).send('r', 1, 2100);

    assertThat(originator()).isEqualTo(Distribution.NONE);
  }

  @Test
  void forgetsWhatALaterEchoPassed() {
    exchange.timestamps(10, 0).send('D', 1000, 1).timestamps(11, 0).send('D', 1100, 1);
    exchange.timestamps(1, 11).send('a', 1, 1100).timestamps(1, 10).send('a', 1, 1200);

    assertThat(originator().count()).isEqualTo(1);
  }

  @Test
  void timesTheFirst128OfMoreOnTheirWay() {
    sendAndEcho(1000);
    sendAndEcho(1);

    assertThat(originator().count()).isEqualTo(SentData.MOST_TIMESTAMPS + 1);
  }

  private int sent;

  private void sendAndEcho(int segments) {
    for (int at = sent; at < sent + segments; at++) {
      exchange.timestamps(at, 0).send('D', 100 * at, 1);
    }
    for (int at = sent; at < sent + segments; at++) {
      exchange.timestamps(1, at).send('a', 1, 100 * at + 100);
    }
    sent += segments;
  }

  private Distribution originator() {
    return ledger.timestampRtt(true);
  }
}
