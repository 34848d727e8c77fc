package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SideCounterTest {
  private final SideCounter counter = new SideCounter();
  private final Segment segment = new Segment();
  private final Exchange exchange =
      new Exchange((each, _) -> counter.take(each, each.window() * 2));

  private SideRecord record() {
    return counter.record(counter.rare());
  }

  @ParameterizedTest
  @CsvSource({
    "S, 1, 0, 0, 0, 0",
    "H, 0, 1, 0, 0, 0",
    "F, 0, 0, 1, 0, 0",
    "R, 0, 0, 0, 1, 0",
    "A, 0, 0, 0, 0, 1",
    "D, 0, 0, 0, 0, 0",
  })
  void countsEachKindForItself(
      String letter, long syn, long synAck, long fin, long rst, long pureAcks) {
    exchange.play(letter);

    var side = record();
    assertThat(side.packets()).isEqualTo(1);
    assertThat(side.syn()).isEqualTo(syn);
    assertThat(side.synAck()).isEqualTo(synAck);
    assertThat(side.fin()).isEqualTo(fin);
    assertThat(side.rst()).isEqualTo(rst);
    assertThat(side.pureAcks()).isEqualTo(pureAcks);
  }

  @Test
  void countsDataAsOnTheNetwork() {
    segment.frame(1, 1500);
    segment.payloadLength(1400);
    segment.capturedPayloadLength(40);
    counter.take(segment, 0);
    counter.take(segment, 0);

    var side = record();
    assertThat(side.frameBytes()).isEqualTo(3000);
    assertThat(side.payloadBytes()).isEqualTo(2800);
    assertThat(side.dataPackets()).isEqualTo(2);
    assertThat(side.truncatedBytes()).isEqualTo(2720);
  }

  @Test
  void countsPushAndUrgent() {
    segment.moreControlBits(true, false, false, false);
    counter.take(segment, 0);
    segment.moreControlBits(true, true, false, false);
    counter.take(segment, 0);

    assertThat(record().psh()).isEqualTo(2);
    assertThat(record().urg()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"UNKNOWN, 0", "RIGHT, 0", "OFFLOADED, 0", "WRONG, 1"})
  void onlyAWrongChecksumIsBad(ChecksumState state, long bad) {
    segment.checksumState(state);
    counter.take(segment, 0);

    assertThat(record().badChecksums()).isEqualTo(bad);
  }

  @Test
  void knowsTheRangeOfWindows() {
    exchange.window(7).play("A").window(4).play("A").window(9).play("A");

    assertThat(record().windowRaw()).isEqualTo(new Range(3, 4, 9, 20));
    assertThat(record().windowScaled()).isEqualTo(new Range(3, 8, 18, 40));
    assertThat(record().windowRaw().mean(3)).hasToString("6.667");
  }

  @Test
  void takesOffersFromSynsOnly() {
    segment.options().maximumSegmentSize(1460);
    segment.options().windowScale(7);
    segment.options().permitSack();
    counter.take(segment, 0);
    assertThat(record())
        .returns(-1, SideRecord::maximumSegmentSize)
        .returns(-1, SideRecord::windowScale)
        .returns(false, SideRecord::sackPermitted);

    segment.controlBits(true, false, false, false);
    counter.take(segment, 0);
    assertThat(record())
        .returns(1460, SideRecord::maximumSegmentSize)
        .returns(7, SideRecord::windowScale)
        .returns(true, SideRecord::sackPermitted);
  }

  @Test
  void remembersThatThereWereTimestampsAndSacks() {
    segment.options().timestamps(1, 2);
    segment.options().addSackBlock(1, 2);
    segment.options().addSackBlock(3, 4);
    counter.take(segment, 0);
    segment.options().clear();
    counter.take(segment, 0);

    assertThat(record().timestamps()).isTrue();
    assertThat(record().sackPackets()).isEqualTo(1);
  }

  @Test
  void nothingHasNoRange() {
    assertThat(record().windowRaw()).isEqualTo(Range.NONE);
  }

  @Test
  void countsBeyond32Bits() throws ReflectiveOperationException {
    for (var name : new String[] {"packets", "dataPackets", "psh", "pureAcks"}) {
      var field = SideCounter.class.getDeclaredField(name);
      field.setAccessible(true);
      field.setInt(counter, -1);
    }
    segment.moreControlBits(true, false, false, false);
    segment.payloadLength(1L << 40);
    segment.capturedPayloadLength(7);
    counter.take(segment, 5);
    exchange.play("A");

    assertThat(record().packets()).isEqualTo((1L << 32) + 1);
    assertThat(record().dataPackets()).isEqualTo(1L << 32);
    assertThat(record().psh()).isEqualTo(1L << 32);
    assertThat(record().pureAcks()).isEqualTo(1L << 32);
    assertThat(record().payloadBytes()).isEqualTo(1L << 40);
    assertThat(record().truncatedBytes()).isEqualTo((1L << 40) - 7);
    assertThat(record().windowRaw().count()).isEqualTo((1L << 32) + 1);
  }
}
