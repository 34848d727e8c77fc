package dev.wireglass.formats.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.PacketBytes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/// Frames of IEEE 802.11, with what a card tells about them.
final class WirelessFramesTest {
  private static final String ADDRESSES = "020000000001 020000000002 020000000003";
  private static final String LLC = "aaaa03 000000 0800";

  private final Ieee80211DataHeaderDecoder data = new Ieee80211DataHeaderDecoder();

  @Test
  void radiotapEndsWhereItsLengthSays() {
    MemorySegment bytes = PacketBytes.of("00 00 0f00 2a000000 10 00 6c09 8004 d6 0801");
    RadiotapHeaderDecoder radiotap = new RadiotapHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(radiotap.tsft()).isFalse();
    assertThat(radiotap.flags()).isTrue();
    assertThat(radiotap.channel()).isTrue();
    assertThat(radiotap.antennaSignal()).isTrue();
    assertThat(radiotap.extended()).isFalse();
    RadiotapFlagsDecoder flags = new RadiotapFlagsDecoder().wrap(radiotap.fields(), 0, 1);
    assertThat(flags.fcsAtEnd()).isTrue();
    assertThat(flags.dataPad()).isFalse();
    assertThat(flags.badFcs()).isFalse();
    var control = new Ieee80211FrameControlDecoder().wrap(radiotap.payload(), 0, 2);
    assertThat(control.isData()).isTrue();
    assertThat(control.toDs()).isTrue();
    assertThat(control.fromDs()).isFalse();
  }

  @Test
  void lastBitOfTheMaskSaysThatAnotherFollows() {
    MemorySegment bytes = PacketBytes.of("00 00 0c00 000000a0 00000000");
    RadiotapHeaderDecoder radiotap = new RadiotapHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(radiotap.extended()).isTrue();
    assertThat(radiotap.radiotapNamespace()).isTrue();
    assertThat(radiotap.vendorNamespace()).isFalse();
  }

  @Test
  void dataFollowThreeAddresses() {
    data.wrap(PacketBytes.of("0801 3a01" + ADDRESSES + "2300" + LLC), 0, 32);
    assertThat(data.address1()).isEqualTo(0x020000000001L);
    assertThat(data.durationId()).isEqualTo(314);
    assertThat(data.fragmentNumber()).isEqualTo(3);
    assertThat(data.sequenceNumber()).isEqualTo(2);
    assertThat(data.hasAddress4()).isFalse();
    assertThat(data.payload().toArray(ValueLayout.JAVA_BYTE)).startsWith(0xaa, 0xaa, 3);
    assertThat(data.validate()).isEmpty();
  }

  @Test
  void qualityOfServiceAndFourthAddressMoveTheData() {
    String start = "8803 0000" + ADDRESSES + "0000";
    data.wrap(PacketBytes.of(start + "020000000004 8500" + LLC), 0, 40);
    assertThat(data.address4()).isEqualTo(0x020000000004L);
    assertThat(data.qosControl(Ieee80211QosFlag.AMSDU_PRESENT)).isTrue();
    assertThat(data.qosControl() & 0xf).isEqualTo(5);
    assertThat(data.hasHtControl()).isFalse();
    assertThat(data.payload().byteSize()).isEqualTo(8);
  }

  @Test
  void highThroughputIsControlledOnlyWithQualityOfService() {
    MemorySegment without = PacketBytes.of("0880 0000" + ADDRESSES + "0000" + LLC);
    assertThat(Ieee80211DataHeaderDecoder.payloadOffset(without, 0)).isEqualTo(24);
    data.wrap(PacketBytes.of("8880 0000" + ADDRESSES + "0000 0000 78563412" + LLC), 0, 38);
    assertThat(data.htControl()).isEqualTo(0x12345678);
    assertThat(data.payload().byteSize()).isEqualTo(8);
  }

  @Test
  void aggregatedDataHaveLengthsOfTheirOwn() {
    MemorySegment bytes = PacketBytes.of("020000000001 020000000002 0008" + LLC + "0000");
    var subframe = new AmsduSubframeHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    LlcHeaderDecoder llc = new LlcHeaderDecoder().wrap(subframe.payload(), 0, 8);
    assertThat(llc.dsap()).isEqualTo(0xaa);
    assertThat(subframe.source()).isEqualTo(0x020000000002L);
  }
}
