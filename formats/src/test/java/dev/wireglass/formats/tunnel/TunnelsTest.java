package dev.wireglass.formats.tunnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.PacketBytes;
import dev.wireglass.formats.link.EtherType;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.formats.network.GreHeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/// Where what is carried begins.
final class TunnelsTest {
  private static final String IPV4 = "45000014 a2db0000 4006c3f4 0a090001 0a090002";
  private static final String FRAME = "020000000002 020000000001 0800" + IPV4;

  private final EthernetHeaderDecoder frame = new EthernetHeaderDecoder();
  private final Ipv4HeaderDecoder ip = new Ipv4HeaderDecoder();

  @Test
  void vxlanCarriesAFrame() {
    MemorySegment bytes = PacketBytes.of("08000000 00002a00" + FRAME);
    VxlanHeaderDecoder vxlan = new VxlanHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(vxlan.vniValid()).isTrue();
    assertThat(vxlan.vni()).isEqualTo(42);
    assertThat(vxlan.validate()).isEmpty();
    frame.wrap(vxlan.payload(), 0, 34);
    assertThat(frame.tryPayload(ip)).isTrue();
  }

  @Test
  void vxlanGpeSaysWhatItCarries() {
    MemorySegment bytes = PacketBytes.of("0c000001 00002a00" + IPV4);
    VxlanGpeHeaderDecoder vxlan = new VxlanGpeHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(vxlan.nextProtocolPresent()).isTrue();
    assertThat(vxlan.oam()).isFalse();
    assertThat(vxlan.tryPayload(ip)).isTrue();
  }

  @Test
  void geneveHasOptions() {
    MemorySegment bytes =
        PacketBytes.of("03 40 6558 00002a00 0102 80 01 cafebabe 0102 03 00" + FRAME);
    GeneveHeaderDecoder geneve = new GeneveHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(geneve.critical()).isTrue();
    assertThat(geneve.variableLengthOptions())
        .extracting(GeneveOption::type)
        .containsExactly(0x80, 3);
    assertThat(geneve.tryPayload(frame)).isTrue();
    assertThat(frame.tryPayload(ip)).isTrue();
  }

  @Test
  void gtpHasFourBytesMoreWithAnyFlag() {
    MemorySegment bytes = PacketBytes.of("34 ff 001c 00000001 0000 00 85 01 100900" + IPV4);
    GtpUHeaderDecoder gtp = new GtpUHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(gtp.hasSequenceNumber()).isTrue();
    assertThat(gtp.nextExtensionHeaderType()).isEqualTo(0x85);
    assertThat(gtp.payload().byteSize()).isEqualTo(24);
    GtpExtensionHeaderDecoder extension = new GtpExtensionHeaderDecoder();
    extension.wrap(gtp.payload(), 0, 24);
    assertThat(extension.content().byteSize()).isEqualTo(2);
    assertThat(extension.nextExtensionHeaderType()).isZero();
    assertThat(ip.wrap(extension.payload(), 0, 20).validate()).isEmpty();
  }

  @Test
  void gtpWithoutFlagsIsEightBytes() {
    MemorySegment bytes = PacketBytes.of("30 ff 0014 00000001" + IPV4);
    GtpUHeaderDecoder gtp = new GtpUHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(gtp.hasNPduNumber()).isFalse();
    assertThat(gtp.payload().byteSize()).isEqualTo(20);
    assertThat(gtp.validate()).isEmpty();
  }

  @Test
  void extensionHeaderOfGtpHasALength() {
    assertThat(GtpExtensionHeaderDecoder.check(PacketBytes.of("00000000"), 0, 4))
        .isNotEqualTo(Verdict.READABLE);
  }

  @Test
  void teredoTellsTheClientWhereItWasSeen() {
    MemorySegment bytes =
        PacketBytes.of("0001 02 01 aabb cc 0001020304050607 00 0000 f2ab 3fffb1de");
    TeredoAuthenticationDecoder proof =
        new TeredoAuthenticationDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(proof.clientIdentification().byteSize()).isEqualTo(2);
    assertThat(proof.nonceValue()).isEqualTo(0x0001020304050607L);
    assertThat(proof.confirmation()).isZero();
    TeredoOriginDecoder origin = new TeredoOriginDecoder().wrap(proof.payload(), 0, 8);
    assertThat(origin.portNumber()).isEqualTo(0x0d54);
    assertThat(origin.originAddress()).isEqualTo(0xc0004e21L);
  }

  @Test
  void etherIpCarriesAFrame() {
    MemorySegment bytes = PacketBytes.of("3000" + FRAME);
    assertThat(new EtherIpHeaderDecoder().wrap(bytes, 0, bytes.byteSize()).tryPayload(frame))
        .isTrue();
  }

  @Test
  void mirroredFrameOfTypeTwoIsBehindGre() {
    MemorySegment bytes = PacketBytes.of("100088be 00000007 1064 1c2a 00000123" + FRAME);
    GreHeaderDecoder gre = new GreHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    ErspanHeaderDecoder erspan = new ErspanHeaderDecoder();
    assertThat(gre.protocolType()).isEqualTo(EtherType.ERSPAN);
    assertThat(gre.tryPayload(erspan)).isTrue();
    assertThat(erspan.vlan()).isEqualTo(100);
    assertThat(erspan.encapsulationType()).isEqualTo(3);
    assertThat(erspan.truncated()).isTrue();
    assertThat(erspan.sessionId()).isEqualTo(42);
    assertThat(erspan.index()).isEqualTo(0x123);
    assertThat(erspan.tryPayload(frame)).isTrue();
  }

  @Test
  void mirroredFrameOfTypeThreeHasAnOptionalPart() {
    MemorySegment bytes = PacketBytes.of("2064002a 01020304 0005 8003 0400000000000009" + FRAME);
    Erspan3HeaderDecoder erspan = new Erspan3HeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(erspan.optionalSubheader()).isTrue();
    assertThat(erspan.platformSpecificSubheader().platformId()).isEqualTo(1);
    assertThat(erspan.platformSpecificSubheader().platformSpecificInfo()).isEqualTo(9);
    assertThat(erspan.tryPayload(frame)).isTrue();
    MemorySegment without = PacketBytes.of("2064002a 01020304 0005 8002" + FRAME);
    assertThat(Erspan3HeaderDecoder.payloadOffset(without, 0)).isEqualTo(12);
  }

  @Test
  void greOfPptpHasNumbersWithItsBits() {
    MemorySegment bytes = PacketBytes.of("3081 880b 0018 0009 00000005 00000004 ff030021" + IPV4);
    PptpGreHeaderDecoder gre = new PptpGreHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(gre.callId()).isEqualTo(9);
    assertThat(gre.sequenceNumber()).isEqualTo(5);
    assertThat(gre.acknowledgmentNumber()).isEqualTo(4);
    assertThat(gre.frame().byteSize()).isEqualTo(24);
    assertThat(gre.validate()).isEmpty();
  }
}
