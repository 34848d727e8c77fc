package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.tcp.ChecksumState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StateHistoryTest {
  private static final int DATA_LENGTH = Dialogue.DATA_LENGTH;

  @ParameterizedTest
  @CsvSource({
    "S,           S0:S",
    "SSSS,        S0:S",
    "ShA,         S1:ShA",
    "ShAAaa,      S1:ShAa",
    "ShADadFfA,   SF:ShADadFf",
    "ShADafFa,    SF:ShADafF",
    "Sr,          REJ:Sr",
    "SRr,         REJ:SRr",
    "ShAF,        S2:ShAF",
    "ShAFdada,    S2:ShAFda",
    "ShAfDD,      S3:ShAfD",
    "ShADR,       RSTO:ShADR",
    "ShADFfR,     SF:ShADFfR",
    "ShADFR,      RSTO:ShADFR",
    "ShAdr,       RSTR:ShAdr",
    "ShArF,       RSTR:ShArF",
    "SR,          RSTOS0:SR",
    "SaR,         RSTOS0:SaR",
    "hr,          RSTRH:^hr",
    "hA,          S1:^hA",
    "hSA,         S1:^hSA",
    "SF,          SH:SF",
    "hf,          SHR:^hf",
    "Da,          OTH:Da",
    "DaFf,        SF:DaFf",
    "DaR,         OTH:DaR",
    "R,           OTH:R",
    "AS,          S0:AS",
    "SsHhA,       S1:SsA",
  })
  void segmentsMakeStateAndHistory(String letters, String expected) {
    assertThat(Dialogue.after(letters)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -2, -150, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void sequenceNumbersWrap(int number) {
    var history = new Dialogue().numbers(number, number).play("ShADDadadFf");

    assertThat(history.text()).isEqualTo("SF:ShADadFf");
  }

  @Test
  void positionsGoOnBeyondFourGibibytes() {
    var history = new Dialogue().play("ShA").dataLength(1 << 30).play("DaDaDaDaDaDa");
    assertThat(history.text()).isEqualTo("S1:ShADa");

    history.skip(-DATA_LENGTH, 0).dataLength(DATA_LENGTH).play("D");
    assertThat(history.text()).isEqualTo("S1:ShADaT");
  }

  @ParameterizedTest
  @CsvSource({"1, T", "9, T", "10, TT", "99, TT", "100, TTT", "999, TTT", "1000, TTTT"})
  void retransmissionsAreWrittenAtPowersOfTen(int times, String expected) {
    var history = new Dialogue().play("ShAD");
    for (int time = 0; time < times; time++) {
      history.skip(-DATA_LENGTH, 0).play("D");
    }

    assertThat(history.text()).isEqualTo("S1:ShAD" + expected);
  }

  @Test
  void keepAliveWithOneByteIsARetransmission() {
    var history = new Dialogue().play("ShADa").skip(-1, 0).dataLength(1).play("Da");

    assertThat(history.text()).isEqualTo("S1:ShADaT");
  }

  @Test
  void finThatIsSentAgainIsWrittenOnce() {
    var history = new Dialogue().play("ShAF").skip(-1, 0).play("F").skip(-1, 0).play("F");

    assertThat(history.text()).isEqualTo("S2:ShAF");
  }

  @Test
  void resetAtAnotherNumberIsWrittenAgain() {
    var history = new Dialogue().play("ShARR").skip(1, 0).play("R");

    assertThat(history.text()).isEqualTo("RSTO:ShARR");
  }

  @Test
  void synWithAckAtAnotherNumberIsWrittenOnce() {
    var history = new Dialogue().play("Sh").numbers(1001, 900_000).play("hAd");

    assertThat(history.text()).isEqualTo("S1:ShAd");
  }

  @Test
  void wrongChecksumChangesNothingElse() {
    var history = new Dialogue().play("ShA").checksums(ChecksumState.WRONG).play("Rr");

    assertThat(history.text()).isEqualTo("S1:ShACc");
  }

  @Test
  void checksumLeftToTheCardIsNotWrong() {
    var history = new Dialogue().checksums(ChecksumState.OFFLOADED).play("ShADa");

    assertThat(history.text()).isEqualTo("S1:ShADa");
  }

  @Test
  void zeroWindowsAreWrittenUntilTheOtherEndHasClosed() {
    assertThat(Dialogue.after("ShADw")).isEqualTo("S1:ShADaw");
    assertThat(Dialogue.after("ShADFw")).isEqualTo("S2:ShADFa");
  }

  @Test
  void dataAcknowledgedButNotSeenAreAGap() {
    var history = new Dialogue().play("ShA").skip(DATA_LENGTH, 0).play("D");
    assertThat(history.text()).isEqualTo("S1:ShAD");

    history.play("a");
    assertThat(history.text()).isEqualTo("S1:ShADaG");
  }

  @Test
  void dataSeenLateAreNoGap() {
    var history = new Dialogue().play("ShA").skip(DATA_LENGTH, 0).play("D");
    history.skip(-2 * DATA_LENGTH, 0).play("D").skip(DATA_LENGTH, 0).play("a");

    assertThat(history.text()).isEqualTo("S1:ShADTa");
  }

  @Test
  void gapsAreWrittenAtPowersOfTen() {
    var history = new Dialogue().play("ShA");
    for (int hole = 0; hole < 10; hole++) {
      history.skip(0, DATA_LENGTH).play("d");
    }

    assertThat(history.play("A").text()).isEqualTo("S1:ShAdgg");
  }

  @Test
  void finIsNoMissingData() {
    var history = new Dialogue().play("ShAD").skip(0, DATA_LENGTH).play("fA");

    assertThat(history.text()).isEqualTo("S3:ShADfg");
  }

  @Test
  void dataCutByTheSnapshotLengthWereNotSeen() {
    var history = new Dialogue().capturedLength(DATA_LENGTH - 1).play("ShADa");

    assertThat(history.text()).isEqualTo("S1:ShADaG");
  }

  @Test
  void connectionThatWasThereBeforeHasNoGaps() {
    assertThat(new Dialogue().play("Da").skip(500, 0).play("Da").text()).isEqualTo("OTH:Da");
  }

  @Test
  void letterOfSeveralFlagsIsWrittenOnce() {
    assertThat(Dialogue.after("XX")).isEqualTo("OTH:I");
    assertThat(Dialogue.after("QQ")).isEqualTo("SH:Q");
  }

  @Test
  void historyIsBounded() {
    var history = new Dialogue().play("ShA");
    for (int reset = 0; reset < 2 * HistoryText.MOST_LETTERS; reset++) {
      history.skip(1, 0).play("R");
    }

    assertThat(history.text()).startsWith("RSTO:ShARRR").hasSize(5 + HistoryText.MOST_LETTERS);
  }
}
