package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.sample.SamplePool;
import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.LayerPath;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What connections take, without the tables that they are found in.
final class ConnectionMemoryTest {
  private static final long MOST_BYTES = 1536;
  private static final long MOST_BYTES_OF_A_LONG_ONE = 2048;
  private static final LayerPath PATH = LayerPath.start().then("ethernet").then("ipv4");

  private static final Workbench WORKBENCH = new Workbench();
  private static final SamplePool SAMPLES = new SamplePool();

  private @Nullable TrackedConnection connection;

  private final Exchange exchange = new Exchange(this::take).windowScale(7);
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
    long early = liveBytes();

    play("DaDadAdA".repeat(12_500));

    assertThat(early).isLessThanOrEqualTo(MOST_BYTES_OF_A_LONG_ONE);
    assertThat(liveBytes()).isEqualTo(early);
    assertThat(recordBytes()).isLessThanOrEqualTo(MOST_BYTES);
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
    if (connection == null) {
      connection = new TrackedConnection(1, segment, false, SAMPLES, true);
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
        .without(other.connection.record(EndedBy.FIN, WORKBENCH))
        .without(other.connection)
        .of(object);
  }
}
