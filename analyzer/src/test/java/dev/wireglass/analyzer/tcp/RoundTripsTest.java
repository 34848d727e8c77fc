package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.sample.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTripsTest {
  private final ConnectionTable table = new ConnectionTable();
  private final Conversation conversation = new Conversation(table);

  @ParameterizedTest
  @CsvSource({
    "Sh,         1, 1000",
    "ShADad,     2, 2000",
    "ShADDa,     2, 2000",
    "ShADaFa,    3, 3000",
    "ShADaFf,    3, 3000",
    "ShADd,      2, 2000",
    "SSh,        1, 1000",
    "Sr,         0, 0",
    "ShAdA,      1, 1000",
    "ShARa,      1, 1000",
    "hADa,       1, 1000",
  })
  void timesWhatTheSourceSends(String letters, long samples, long sumMicros) {
    var connection = Conversation.after(letters);

    assertThat(connection.roundTripMicros().count()).isEqualTo(samples);
    assertThat(connection.roundTripMicros().sum()).isEqualTo(sumMicros);
  }

  @Test
  void givesOneSamplePerTransmission() {
    conversation.at(0).send(0, 'S', 1000, 0).at(3_000_000).send(0, 'S', 1000, 0);
    conversation.at(4_000_000).send(1, 'H', 5000, 1001);

    assertThat(roundTrips()).isEqualTo(new Spread(2, 1000, 4000, 0, 5000));
  }

  @Test
  void takesTheFirstOfSeveralAcknowledgments() {
    conversation.play("S").at(3_000_000).send(1, 'H', 5000, 1001);
    conversation.at(9_000_000).send(1, 'H', 5000, 1001);

    assertThat(roundTrips()).isEqualTo(new Spread(1, 3000, 3000, 0, 3000));
  }

  @Test
  void takesAnAcknowledgmentThatAnotherHasPassed() {
    conversation.at(0).send(0, 'D', 1000, 1).send(0, 'D', 1100, 1);
    conversation.at(5_000_000).send(1, 'A', 1, 1200);
    conversation.at(6_000_000).send(1, 'A', 1, 1100);

    assertThat(roundTrips()).isEqualTo(new Spread(2, 5000, 6000, 0, 11000));
  }

  @Test
  void takesNoSampleFromAnEarlierTime() {
    conversation.at(5_000_000).send(0, 'S', 1000, 0);
    conversation.at(4_999_999).send(1, 'H', 5000, 1001);

    assertThat(roundTrips()).isEqualTo(Spread.NONE);
  }

  @Test
  void takesASampleOfZero() {
    conversation.at(5_000_000).send(0, 'S', 1000, 0).send(1, 'H', 5000, 1001);

    assertThat(roundTrips()).isEqualTo(new Spread(1, 0, 0, 0, 0));
  }

  @Test
  void cutsTimesToMicrosecondsBeforeSubtracting() {
    conversation.at(1_999).send(0, 'S', 1000, 0).at(2_001).send(1, 'H', 5000, 1001);

    assertThat(roundTrips()).isEqualTo(new Spread(1, 1, 1, 0, 1));
  }

  @Test
  void followsSequenceNumbersAcrossZero() {
    conversation.at(0).send(0, 'D', -100, 1).send(0, 'D', 0, 1);
    conversation.at(1_000_000).send(1, 'A', 1, 0).send(1, 'A', 1, 100);

    assertThat(roundTrips()).isEqualTo(new Spread(2, 1000, 1000, 0, 2000));
  }

  @Test
  void remembersAsManyAsAreInFlight() {
    sendInFlight(PendingSegments.MOST);
    acknowledgeInFlight(PendingSegments.MOST);

    assertThat(roundTrips().count()).isEqualTo(PendingSegments.MOST);
  }

  @Test
  void forgetsWhatIsPassedOnceManyArePending() {
    int segments = 4 * PendingSegments.PRUNED_FROM;
    sendInFlight(segments);
    conversation.at(1).send(1, 'A', 1, 100 * segments);
    sendInFlight(segments + 1);
    conversation.send(1, 'A', 1, 100);

    // One for the highest number, and one for the segment that waits outside of the table.
    assertThat(roundTrips().count()).isEqualTo(2);
  }

  @Test
  void forgetsEverythingWhenTheOtherSideIsSilent() {
    sendInFlight(PendingSegments.MOST + 2);
    conversation.send(1, 'A', 1, 200);
    conversation.send(1, 'A', 1, 100 * (PendingSegments.MOST + 2));

    assertThat(roundTrips().count()).isEqualTo(1);
  }

  @Test
  void survivesAMillionTransmissionsOfOneSegment() {
    for (int copy = 0; copy < 1_000_000; copy++) {
      conversation.send(0, 'D', 1000, 1).send(1, 'A', 1, 1000);
    }

    assertThat(roundTrips()).isEqualTo(Spread.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithTheDefinition(long seed) {
    var random = new Random(seed);
    var sent = new ArrayList<long[]>();
    var expected = new Tally();
    conversation.play("A");
    for (int step = 0; step < 2000; step++) {
      long nanos = step * 1_000_000L;
      int number = 100 * random.nextInt(60);
      conversation.at(nanos);
      if (random.nextBoolean()) {
        conversation.send(0, 'D', number, 1);
        sent.add(new long[] {number + 100, nanos});
      } else {
        conversation.send(1, 'A', 1, number);
        takeAll(sent, number, nanos, expected);
      }
    }

    assertThat(roundTrips()).as("seed %s", seed).isEqualTo(expected.spread());
  }

  private static void takeAll(List<long[]> sent, int number, long nanos, Tally into) {
    for (var segment : sent) {
      if (segment[0] == number) {
        into.add((nanos - segment[1]) / 1000);
      }
    }
    sent.removeIf(segment -> segment[0] == number);
  }

  private void sendInFlight(int segments) {
    for (int at = 0; at < segments; at++) {
      conversation.send(0, 'D', 100 * at, 1);
    }
  }

  private void acknowledgeInFlight(int segments) {
    for (int at = 0; at < segments; at++) {
      conversation.send(1, 'A', 1, 100 * (at + 1));
    }
  }

  private Spread roundTrips() {
    return table.end().getFirst().roundTripMicros();
  }
}
