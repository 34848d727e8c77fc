package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CaptureDuplicatesTest {
  private final CaptureDuplicates seen = new CaptureDuplicates();
  private final LayerPath path = LayerPath.start().then("ethernet").then("ipv4");
  private final Segment segment = new Segment();

  CaptureDuplicatesTest() {
    segment.addresses(4, 0, 1, 0, 2);
    segment.ports(50_000, 80);
    segment.numbers(1000, 1);
    segment.controlBits(false, true, false, false);
    segment.payloadLength(100);
    segment.ipPacket(77, 64);
    segment.path(path);
  }

  @Test
  void aCopyIsOneAndNotTheFirst() {
    assertThat(at(0)).isFalse();
    assertThat(at(4000)).isTrue();
    assertThat(at(8000)).isTrue();
  }

  @Test
  void aRouterMayHaveLoweredTheHopLimit() {
    assertThat(at(0)).isFalse();
    segment.ipPacket(77, 63);

    assertThat(at(30_000)).isTrue();
  }

  @Test
  void timeMayRunBackwards() {
    assertThat(at(5000)).isFalse();
    assertThat(at(1000)).isTrue();
  }

  @Test
  void aCopyComesSoon() {
    assertThat(at(0)).isFalse();
    assertThat(at(CaptureDuplicates.WINDOW_NANOS + 1)).isFalse();
  }

  @Test
  void whatWasSentAgainHasAnotherIdentification() {
    assertThat(at(0)).isFalse();
    segment.ipPacket(78, 64);

    assertThat(at(1000)).isFalse();
  }

  @Test
  void whatDiffersIsNoCopy() {
    assertThat(at(0)).isFalse();
    segment.checksum(1);
    assertThat(at(1)).isFalse();
    segment.window(1);
    assertThat(at(2)).isFalse();
    segment.numbers(1000, 2);
    assertThat(at(3)).isFalse();
    segment.addresses(4, 0, 1, 0, 3);
    assertThat(at(4)).isFalse();
    segment.ports(50_000, 81);
    assertThat(at(5)).isFalse();
    segment.controlBits(false, true, true, false);
    assertThat(at(6)).isFalse();
    segment.payloadLength(101);
    assertThat(at(7)).isFalse();
  }

  @Test
  void withoutIdentificationDataThatComeAtOnceAreACopy() {
    segment.ipPacket(0, 64);
    assertThat(at(0)).isFalse();
    assertThat(at(CaptureDuplicates.INSTANT_NANOS)).isTrue();
    assertThat(at(CaptureDuplicates.INSTANT_NANOS + 1)).isFalse();
  }

  @Test
  void withoutIdentificationAcknowledgmentsMayBeAlike() {
    segment.ipPacket(0, 64);
    segment.payloadLength(0);

    assertThat(at(0)).isFalse();
    assertThat(at(1)).isFalse();
  }

  @Test
  void withoutIdentificationWhatCameAnotherWayIsACopy() {
    segment.ipPacket(0, 64);
    segment.payloadLength(0);
    assertThat(at(0)).isFalse();
    segment.path(LayerPath.start().then("ethernet").thenNetwork("vlan", 7).then("ipv4"));
    assertThat(at(1000)).isTrue();
    segment.path(path);
    segment.ipPacket(0, 63);
    assertThat(at(2000)).isTrue();
  }

  @Test
  void inACaptureOfEverythingTwiceAcknowledgmentsAreCopiesToo() {
    for (int packet = 0; packet < 100; packet++) {
      segment.ipPacket(1 + packet, 64);
      assertThat(at(packet)).isFalse();
      assertThat(at(packet)).isTrue();
    }
    segment.ipPacket(0, 64);
    segment.payloadLength(0);

    assertThat(at(1000)).isFalse();
    assertThat(at(2000)).isTrue();
  }

  private boolean at(long nanos) {
    segment.time(1_700_000_000_000_000_000L + nanos);
    return seen.contains(segment);
  }
}
