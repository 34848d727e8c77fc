package dev.wireglass.formats.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.PacketBytes;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/// What stands in front of one IP packet on different networks.
final class LinkLayersTest {
  private static final String IPV4 =
      "45000014 a2db0000 4006c3f4 0a090001 0a090002"; // a header without data
  private final Ipv4HeaderDecoder ip = new Ipv4HeaderDecoder();

  @Test
  void labelsOfMplsAreOneBehindTheOther() {
    MemorySegment bytes = PacketBytes.of("00064040 000c8140" + IPV4);
    MplsLabelDecoder label = new MplsLabelDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(label.label()).isEqualTo(100);
    assertThat(label.bottomOfStack()).isFalse();
    assertThat(label.timeToLive()).isEqualTo(64);
    label.wrap(bytes, MplsLabelDecoder.payloadOffset(bytes, 0), bytes.byteSize());
    assertThat(label.label()).isEqualTo(200);
    assertThat(label.bottomOfStack()).isTrue();
  }

  @Test
  void sessionOfPppoeCarriesProtocolAndPacket() {
    MemorySegment bytes = PacketBytes.of("1100 0007 0016 0021" + IPV4 + "0000");
    PppoeHeaderDecoder session = new PppoeHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    PppProtocolFieldDecoder ppp = new PppProtocolFieldDecoder();
    assertThat(session.sessionId()).isEqualTo(7);
    assertThat(session.validate()).isEmpty();
    assertThat(session.tryPayload(ppp)).isTrue();
    assertThat(ppp.protocol()).isEqualTo(PppProtocol.IPV4);
    assertThat(ppp.tryPayload(ip)).isTrue();
    assertThat(session.payload().byteSize()).isEqualTo(22);
  }

  @Test
  void pppHasProtocolOfTwoBytesOrOne() {
    MemorySegment usual = PacketBytes.of("ff03 0021" + IPV4);
    PppAddressControlDecoder start = new PppAddressControlDecoder().wrap(usual, 0, 24);
    assertThat(start.validate()).isEmpty();
    assertThat(
            PppProtocolFieldDecoder.protocol(
                usual, PppAddressControlDecoder.payloadOffset(usual, 0)))
        .isEqualTo(PppProtocol.IPV4);
    MemorySegment compressed = PacketBytes.of("21" + IPV4);
    PppShortProtocolFieldDecoder ppp = new PppShortProtocolFieldDecoder();
    assertThat(ppp.wrap(compressed, 0, 21).tryPayload(ip)).isTrue();
  }

  @Test
  void llcAndSnapCarryAnEtherType() {
    MemorySegment bytes = PacketBytes.of("aaaa03 000000 0800" + IPV4);
    SnapHeaderDecoder snap = new SnapHeaderDecoder();
    assertThat(new LlcHeaderDecoder().wrap(bytes, 0, 28).tryPayload(snap)).isTrue();
    assertThat(snap.protocolIdentifier()).isEqualTo(EtherType.IPV4);
    assertThat(snap.tryPayload(ip)).isTrue();
  }

  @Test
  void framesOfCiscoHdlcHaveAnEtherType() {
    MemorySegment bytes = PacketBytes.of("0f00 0800" + IPV4);
    assertThat(new CiscoHdlcHeaderDecoder().wrap(bytes, 0, 24).tryPayload(ip)).isTrue();
  }

  @Test
  void linuxCookedSaysWhereAPacketGoes() {
    MemorySegment bytes = PacketBytes.of("0004 0001 0006 020000000001 0000 0800" + IPV4);
    LinuxCookedHeaderDecoder cooked = new LinuxCookedHeaderDecoder().wrap(bytes, 0, 36);
    assertThat(cooked.packetType()).isEqualTo(LinuxPacketType.FROM_US);
    assertThat(cooked.addressLength()).isEqualTo(6);
    assertThat(cooked.address() >>> 16).isEqualTo(0x020000000001L);
    assertThat(cooked.tryPayload(ip)).isTrue();
  }

  @Test
  void secondFormOfLinuxCookedHasAnInterface() {
    MemorySegment bytes = PacketBytes.of("0800 0000 00000002 0001 00 06 0200000000010000" + IPV4);
    LinuxCooked2HeaderDecoder cooked = new LinuxCooked2HeaderDecoder().wrap(bytes, 0, 40);
    assertThat(cooked.interfaceIndex()).isEqualTo(2);
    assertThat(cooked.packetType()).isEqualTo(LinuxPacketType.TO_US);
    assertThat(cooked.address() >>> 16).isEqualTo(0x020000000001L);
    assertThat(cooked.tryPayload(ip)).isTrue();
  }

  @Test
  void loopbackIsInEitherByteOrder() {
    MemorySegment bytes = PacketBytes.of("02000000" + IPV4);
    var loopback = new BsdLoopbackHeaderDecoder().wrap(bytes, 0, 24, ByteOrder.LITTLE_ENDIAN);
    assertThat(loopback.tryPayload(ip)).isTrue();
    MemorySegment other = PacketBytes.of("00000002" + IPV4);
    assertThat(BsdLoopbackHeaderDecoder.family(other, 0, ByteOrder.BIG_ENDIAN)).isEqualTo(2);
  }
}
