package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConnectionTest {
  @ParameterizedTest
  @CsvSource({
    "S,             1, 0, false, false, true",
    "SSSS,          4, 0, false, false, true",
    "Sr,            1, 0, false, true,  true",
    "ShA,           2, 0, false, false, true",
    "ShADadFfA,     2, 2, true,  false, false",
    "ShADaFaFaFafA, 2, 4, true,  false, false",
    "ShADR,         2, 0, false, true,  true",
    "ShAFaR,        2, 1, true,  true,  false",
    "ShADaFfAShAFfA, 4, 4, true, false, false",
    "DadFfA,        0, 2, false, false, false",
    "SsHhADdFf,     4, 2, true,  false, false",
    "FfAShA,        2, 2, true,  false, false",
    "R,             0, 0, false, true,  true",
  })
  void countsControlBitsOfBothEnds(
      String letters, long syns, long fins, boolean complete, boolean reset, boolean open) {
    var connection = Conversation.after(letters);

    assertThat(connection.syns()).isEqualTo(syns);
    assertThat(connection.fins()).isEqualTo(fins);
    assertThat(connection.isComplete()).isEqualTo(complete);
    assertThat(connection.isReset()).isEqualTo(reset);
    assertThat(connection.isOpen()).isEqualTo(open);
  }

  @Test
  void countsPacketsAndBytesByDirection() {
    var connection = Conversation.after("ShADaddAFfA");

    assertThat(connection.source().packets()).isEqualTo(6);
    assertThat(connection.destination().packets()).isEqualTo(5);
    assertThat(connection.source().payloadBytes()).isEqualTo(100);
    assertThat(connection.destination().payloadBytes()).isEqualTo(200);
  }

  @Test
  void countsRetransmittedDataEachTime() {
    var table = new ConnectionTable();
    new Conversation(table).play("ShA").send(0, 'D', 1001, 5001).send(0, 'D', 1001, 5001);

    assertThat(table.end().getFirst().payloadBytes()).isEqualTo(200);
  }

  @Test
  void countsWhatComesAfterFinAndRst() {
    var connection = Conversation.after("ShAFfARDda");

    assertThat(connection.packets()).isEqualTo(10);
    assertThat(connection.payloadBytes()).isEqualTo(200);
  }

  @Test
  void takesTheFirstSenderForTheSource() {
    var connection = Conversation.after("hADa");

    assertThat(connection.source().port()).isEqualTo(80);
    assertThat(connection.source().address()).hasToString("0.0.0.2");
  }

  @Test
  void startsAtTheFirstSynAndEndsAtTheLastFin() {
    var connection = Conversation.after("DaSShADaFfFAa");

    assertThat(connection.firstSynNanos()).isEqualTo(2 * Conversation.STEP_NANOS);
    assertThat(connection.lastFinNanos()).isEqualTo(10 * Conversation.STEP_NANOS);
  }

  @Test
  void keepsTheEarliestSynAndTheLatestFinWhenTimeRunsBackwards() {
    var table = new ConnectionTable();
    new Conversation(table).at(9_000).play("S").at(5_000).play("h").at(8_000).play("F");
    new Conversation(table).at(7_000).play("f");

    var connection = table.end().getFirst();
    assertThat(connection.firstSynNanos()).isEqualTo(5_000);
    assertThat(connection.lastFinNanos()).isEqualTo(8_000);
  }

  @Test
  void takesTheWindowOfEveryPacket() {
    var connection = Conversation.after("ShAR");

    assertThat(connection.source().window()).isEqualTo(new Spread(3, 1000, 1000, 0, 3000));
    assertThat(connection.destination().window()).isEqualTo(new Spread(1, 2000, 2000, 0, 2000));
  }

  @Test
  void countsAHostThatTalksToItsOwnPortAsSource() {
    var table = new ConnectionTable();
    var segment = new Segment();
    segment.addresses(4, 0, 7, 0, 7);
    segment.ports(80, 80);
    segment.controlBits(true, false, false, false);
    table.add(segment);
    table.add(segment);

    var summaries = table.end();
    assertThat(summaries).hasSize(1);
    assertThat(summaries.getFirst().source().packets()).isEqualTo(2);
    assertThat(summaries.getFirst().destination().packets()).isZero();
    assertThat(summaries.getFirst().destination().window()).isEqualTo(Spread.NONE);
  }

  @Test
  void tellsDirectionsOfAHostThatTalksToItselfByPort() {
    var table = new ConnectionTable();
    var segment = new Segment();
    segment.addresses(4, 0, 7, 0, 7);
    segment.ports(81, 80);
    table.add(segment);
    segment.ports(80, 81);
    table.add(segment);

    var summaries = table.end();
    assertThat(summaries).hasSize(1);
    assertThat(summaries.getFirst().source().packets()).isEqualTo(1);
    assertThat(summaries.getFirst().destination().packets()).isEqualTo(1);
  }
}
