package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.SamplePool;
import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.LayerPath;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What connections take, without the tables that they are found in.
final class ConnectionMemoryTest {
  private static final long MOST_BYTES = 1536;
  private static final LayerPath PATH = LayerPath.start().then("ethernet").then("ipv4");

  private static final Workbench WORKBENCH = new Workbench(new SamplePool());

  private @Nullable TrackedConnection connection;

  private final Exchange exchange = new Exchange(this::take).windowScale(7);
  private final int[] sent = {1001, 5001};
  private long now = 1_000_000_000;
  private int ticks;

  @Test
  void anOpenConnectionIsSmall() {
    play("ShADaDadAdA");

    assertThat(liveBytes()).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(recordBytes()).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void aConnectionWithDataBothWaysIsSmallWhenItIsClosed() {
    play("ShADaDadAdAFafA");

    assertThat(liveBytes()).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(recordBytes()).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void whatAScanLeavesIsAFractionOfThat() {
    play("S");
    assertThat(liveBytes()).isLessThanOrEqualTo(208);

    play("hR");
    assertThat(liveBytes()).isLessThanOrEqualTo(304);
    assertThat(recordBytes()).isLessThanOrEqualTo(MOST_BYTES);
  }

  /// The buckets of the percentiles cover what occurs, and then no more.
  @Test
  void theLengthOfAConnectionDoesNotMatter() {
    play("ShA" + "DaDadAdA".repeat(200));
    assertThat(liveBytes()).isLessThanOrEqualTo(MOST_BYTES);

    play("DaDadAdA".repeat(12_500));

    assertThat(liveBytes()).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(recordBytes()).isLessThanOrEqualTo(MOST_BYTES);
  }

  /// Round-trip times both ways, by acknowledgments and by timestamps, and each of a row of lengths
  /// on the way, as percentiles take most room where there were not yet many.
  @ParameterizedTest
  @CsvSource({
    "1_000_000, 100_000_000, 4, 1536",
    "1_000_000, 100_000_000, 1000, 2560",
    "10_000, 655_360_000, 4, 1792",
    "10_000, 655_360_000, 1000, 2816",
  })
  void roundTripTimesTakeLittle(long shortest, long longest, int retransmissions, long mostBytes) {
    var random = new Random(1);
    play("ShA");
    for (int round = 0; round < 20_000; round++) {
      double share = random.nextDouble();
      long nanos = (long) (shortest * Math.pow((double) longest / shortest, share));
      boolean isLost = round % 8 > 5 && round / 8 < retransmissions / 2;
      roundTrip(round % 2 == 0, nanos, isLost);
      if (round % 100 == 0) {
        assertThat(liveBytes()).as("round %d", round).isLessThanOrEqualTo(mostBytes);
        assertThat(recordBytes()).isLessThanOrEqualTo(MOST_BYTES);
      }
    }
  }

  /// Data and their acknowledgment, so that nothing is on its way then.
  private void roundTrip(boolean byOriginator, long nanos, boolean isLost) {
    int side = byOriginator ? 0 : 1;
    send(side, 'D', 100);
    if (isLost) {
      sent[side] -= 100;
      now += 3 * nanos;
      send(side, 'D', 100);
    }
    now += nanos;
    send(1 - side, 'A', 0);
    now += Exchange.STEP_NANOS;
  }

  private void send(int side, char letter, int payload) {
    ticks++;
    exchange.at(now).timestamps(ticks, ticks - 1);
    char sender = side == 0 ? letter : Character.toLowerCase(letter);
    exchange.send(sender, sent[side], sent[1 - side], payload);
    sent[side] += payload;
  }

  private void play(String letters) {
    for (char letter : letters.toCharArray()) {
      ticks++;
      exchange.timestamps(ticks, ticks - 1).play(String.valueOf(letter));
    }
  }

  private void take(Segment segment, boolean fromOriginator) {
    segment.addresses(4, 0, fromOriginator ? 1 : 2, 0, fromOriginator ? 2 : 1);
    segment.ports(fromOriginator ? 40_000 : 443, fromOriginator ? 443 : 40_000);
    segment.checksumState(ChecksumState.RIGHT);
    segment.path(PATH);
    segment.capturedPayloadLength(segment.payloadLength());
    segment.options().maximumSegmentSize(1460);
    segment.options().permitSack();
    if (connection == null) {
      connection = new TrackedConnection(1, segment, false, true);
    }
    connection.take(segment, WORKBENCH);
  }

  private long liveBytes() {
    return bytes(connection);
  }

  private long recordBytes() {
    return bytes(connection.record(EndedBy.FIN, WORKBENCH));
  }

  private static long bytes(Object object) {
    var other = new ConnectionMemoryTest();
    other.play("ShADaDadAdA");
    return new ObjectSizes()
        .beside(WORKBENCH)
        .without(other.connection.record(EndedBy.FIN, WORKBENCH))
        .without(other.connection)
        .of(object);
  }
}
