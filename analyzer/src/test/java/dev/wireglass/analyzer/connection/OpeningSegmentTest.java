package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import org.junit.jupiter.api.Test;

final class OpeningSegmentTest {
  @Test
  void saysAgainWhatTheSegmentSaid() {
    var segment = new Segment();
    segment.time(7);
    segment.numbers(-1, -2);
    segment.controlBits(true, false, true, false);
    segment.moreControlBits(true, true, false, false);
    segment.window(65_535);
    segment.frame(3, 1514);
    segment.checksumState(ChecksumState.WRONG);
    segment.options().maximumSegmentSize(65_535);
    segment.options().windowScale(14);
    segment.options().permitSack();
    segment.options().timestamps(-3, -4);
    var again = new Segment();
    var opening = new OpeningSegment(segment, true);

    opening.fill(again);

    assertThat(opening.isFromOriginator()).isTrue();
    assertThat(again).usingRecursiveComparison().ignoringFields("number").isEqualTo(segment);
  }

  @Test
  void saysNothingThatTheSegmentDidNotSay() {
    var again = new Segment();
    again.options().maximumSegmentSize(1460);
    again.options().windowScale(7);
    again.options().permitSack();
    var opening = new OpeningSegment(new Segment(), false);

    opening.fill(again);

    assertThat(opening.isFromOriginator()).isFalse();
    assertThat(again).usingRecursiveComparison().isEqualTo(new Segment());
  }

  @Test
  void hasNoRoomForMore() {
    var segment = new Segment();
    assertThat(OpeningSegment.fits(segment)).isTrue();

    segment.options().windowScale(15);
    assertThat(OpeningSegment.fits(segment)).isFalse();
    segment.options().clear();
    segment.options().maximumSegmentSize(0);
    assertThat(OpeningSegment.fits(segment)).isFalse();
    segment.options().clear();
    segment.options().addSackBlock(1, 2);
    assertThat(OpeningSegment.fits(segment)).isFalse();
    segment.options().clear();
    segment.payloadLength(1);
    assertThat(OpeningSegment.fits(segment)).isFalse();
  }
}
