package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SegmentLedgerTest {
  private static final long MILLI = Exchange.STEP_NANOS;

  private final LoneLedger ledger = new LoneLedger();
  private final Exchange exchange = new Exchange(ledger::take);

  @ParameterizedTest
  @CsvSource({
    "ShA,        0",
    "ShAD,       100",
    "ShADDaFfA,  200",
    "D,          100",
    "ShARa,      0",
  })
  void countsDataOnce(String letters, long uniqueBytes) {
    exchange.play(letters);

    assertThat(originator().uniqueBytes()).isEqualTo(uniqueBytes);
    assertThat(originator().retransmittedPackets()).isZero();
    assertThat(originator().outOfOrderPackets()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 0, -1, -2, -50, -101, -102, 0x3fff_ffff, 0x4000_0000, 0x7fff_ff00})
  void countsWhatIsSentAgainWhereverNumbersBegin(int first) {
    exchange.numbers(first, 5000).play("ShAD").send('D', first + 1, 5001).play("aDDaFfA");

    assertThat(originator().uniqueBytes()).isEqualTo(300);
    assertThat(originator().retransmittedPackets()).isEqualTo(1);
    assertThat(originator().retransmittedBytes()).isEqualTo(100);
    assertThat(originator().initialWindowBytes()).isEqualTo(100);
    assertThat(originator().maxBytesInFlight()).isEqualTo(200);
  }

  @Test
  void countsTheRepeatedPartOnly() {
    exchange.play("ShAD").send('D', 1051, 5001);

    assertThat(originator().uniqueBytes()).isEqualTo(150);
    assertThat(originator().retransmittedPackets()).isEqualTo(1);
    assertThat(originator().retransmittedBytes()).isEqualTo(50);
  }

  @Test
  void countsSynAndFinThatAreSentAgainAsBytes() {
    exchange.play("S").send('S', 1000, 0).play("hAF").send('F', 1001, 5001);

    assertThat(originator().uniqueBytes()).isZero();
    assertThat(originator().retransmittedPackets()).isEqualTo(2);
    assertThat(originator().retransmittedBytes()).isEqualTo(2);
  }

  @Test
  void countsNoDataForASynWithAnotherNumber() {
    exchange.play("Sh").send('h', 9000, 1001);

    assertThat(responder().uniqueBytes()).isZero();
    assertThat(responder().retransmittedPackets()).isZero();
  }

  @Test
  void whatFillsAGapWithinRangesIsOutOfOrder() {
    exchange.play("ShA").send('D', 1101, 5001).send('D', 1001, 5001);

    assertThat(originator().uniqueBytes()).isEqualTo(200);
    assertThat(originator().outOfOrderPackets()).isEqualTo(1);
    assertThat(originator().retransmittedPackets()).isZero();
  }

  @Test
  void oneSegmentMayFillSeveralGapsAndRepeatWhatIsBetween() {
    exchange.play("ShA").send('D', 1101, 5001).send('D', 1301, 5001);
    exchange.send('D', 1001, 5001, 500);

    assertThat(originator().uniqueBytes()).isEqualTo(500);
    assertThat(originator().retransmittedBytes()).isEqualTo(200);
  }

  @Test
  void probesOfAClosedWindowAreNotSentAgain() {
    exchange.play("ShAD").window(0).send('a', 5001, 1101).window(10_000);
    exchange.send('D', 1101, 5001, 1).send('D', 1101, 5001, 1);
    exchange.send('a', 5001, 1101).send('D', 1101, 5001);

    assertThat(originator().uniqueBytes()).isEqualTo(200);
    assertThat(originator().retransmittedPackets()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"Sh, 1", "ShADaDad, 3", "ShADaFfA, 3", "ShADDa, 2", "DDa, 1"})
  void timesWhatIsAcknowledgedExactly(String letters, long count) {
    exchange.play(letters);

    assertThat(originator().karnRtt().count()).isEqualTo(count);
    assertThat(originator().karnRtt().max()).isEqualTo(MILLI);
  }

  @Test
  void doesNotTimeWhatWasSentTwice() {
    exchange.play("ShAD").send('D', 1001, 5001).play("a");

    assertThat(originator().karnRtt().count()).isEqualTo(1);
  }

  @Test
  void doesNotTimeWhatWaitedForSomethingSentAgain() {
    exchange.play("ShADD").send('D', 1001, 5001).play("a");

    assertThat(originator().karnRtt().count()).isEqualTo(1);
  }

  @Test
  void timesOnlyTheFirstAcknowledgment() {
    exchange.play("ShADa").send('a', 5001, 1101);

    assertThat(originator().karnRtt().count()).isEqualTo(2);
  }

  @Test
  void takesNoTimeFromThePast() {
    exchange.at(5 * MILLI).play("S").at(4 * MILLI).play("h");

    assertThat(originator().karnRtt()).isEqualTo(Distribution.NONE);
  }

  @Test
  void takesATimeOfZero() {
    exchange.play("S").at(0).play("h");

    assertThat(originator().karnRtt().count()).isEqualTo(1);
    assertThat(originator().karnRtt().max()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1", "4, 1"})
  void theThirdDuplicateIsTheOneThatCounts(int duplicates, long expected) {
    exchange.play("ShADaDDD");
    for (int at = 0; at < duplicates; at++) {
      exchange.send('a', 5001, 1101);
    }

    assertThat(originator().tripleDuplicateAcks()).isEqualTo(expected);
    assertThat(responder().tripleDuplicateAcks()).isZero();
  }

  @Test
  void dataBetweenDuplicatesBeginAnew() {
    exchange.play("ShADaDDD").send('a', 5001, 1101).send('a', 5001, 1101);
    exchange.send('d', 5001, 1101).send('a', 5101, 1101);

    assertThat(originator().tripleDuplicateAcks()).isZero();
  }

  @Test
  void anotherWindowIsNoDuplicate() {
    exchange.play("ShADaDDD").send('a', 5001, 1101).send('a', 5001, 1101);
    exchange.window(9_000).send('a', 5001, 1101);

    assertThat(originator().tripleDuplicateAcks()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void windowsAreComparedAfterScaling(boolean isScaled, long expected) {
    if (isScaled) {
      exchange.windowScale(2);
    }
    exchange.window(4000).play("ShADDD").window(1000);
    for (int at = 0; at < 3; at++) {
      exchange.send('a', 5001, 1001);
    }

    assertThat(originator().tripleDuplicateAcks()).isEqualTo(expected);
  }

  @Test
  void initialWindowEndsWithTheFirstAcknowledgmentOfData() {
    exchange.play("ShADDDaDD");

    assertThat(originator().initialWindowBytes()).isEqualTo(300);
    assertThat(responder().initialWindowBytes()).isZero();
  }

  @Test
  void initialWindowIsUnknownWithoutSyn() {
    exchange.play("DaD");

    assertThat(originator().initialWindowBytes()).isEqualTo(-1);
  }

  @Test
  void bytesInFlightAreThoseNotYetAcknowledged() {
    exchange.play("ShADaDDD").send('a', 5001, 1201).play("D");

    assertThat(originator().maxBytesInFlight()).isEqualTo(300);
    assertThat(responder().maxBytesInFlight()).isZero();
  }

  @Test
  void throughputIsOfUniqueBytes() {
    exchange.play("ShAD").send('D', 1001, 5001);

    assertThat(originator().throughput(500 * MILLI)).hasValue(200);
    assertThat(originator().throughput(0)).isEmpty();
  }

  private LedgerRecord originator() {
    return ledger.record(true);
  }

  private LedgerRecord responder() {
    return ledger.record(false);
  }
}
