package dev.wireglass.formats.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.PacketBytes;
import dev.wireglass.formats.network.option.JumboPayloadDecoder;
import dev.wireglass.formats.transport.UdpHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/// What can stand between the header of an IPv6 packet and its data.
final class Ipv6ExtensionsTest {
  private static final String IPV6 =
      "60000000 0000 %02x 40 20010db8000000000000000000000001 20010db8000000000000000000000002";
  private static final String UDP = "0035 14e9 0008 0000";

  @Test
  void chainLeadsToTheData() {
    MemorySegment bytes =
        PacketBytes.of("3c00 010400000000" + "2b00 010400000000" + "1100 00000000 0000" + UDP);
    Ipv6ExtensionHeaderDecoder options = new Ipv6ExtensionHeaderDecoder();
    Ipv6RoutingHeaderDecoder routing = new Ipv6RoutingHeaderDecoder();
    UdpHeaderDecoder udp = new UdpHeaderDecoder();
    options.wrap(bytes, 0, bytes.byteSize());
    assertThat(options.nextHeader()).isEqualTo(IpProtocol.DESTINATION_OPTIONS);
    assertThat(options.validate()).isEmpty();
    assertThat(options.tryPayload(options)).isTrue();
    assertThat(options.tryPayload(routing)).isTrue();
    assertThat(routing.segmentsLeft()).isZero();
    assertThat(routing.data().byteSize()).isEqualTo(4);
    assertThat(routing.tryPayload(udp)).isTrue();
    assertThat(udp.destinationPort()).isEqualTo(5353);
  }

  @Test
  void jumboPayloadIsAnOption() {
    MemorySegment bytes = PacketBytes.of(IPV6.formatted(0) + "1100 c204 00012345" + UDP);
    Ipv6HeaderDecoder ip = new Ipv6HeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(ip.nextHeader()).isEqualTo(IpProtocol.HOP_BY_HOP);
    Ipv6ExtensionHeaderDecoder options = new Ipv6ExtensionHeaderDecoder();
    options.wrap(bytes, Ipv6HeaderDecoder.dataOffset(bytes, 0), bytes.byteSize());
    JumboPayloadDecoder jumbo = new JumboPayloadDecoder();
    assertThat(options.tryOptions(jumbo)).isTrue();
    assertThat(jumbo.jumboPayloadLength()).isEqualTo(0x12345);
    assertThat(Ipv6ExtensionHeaderDecoder.payloadOffset(bytes, 40)).isEqualTo(48);
  }

  @Test
  void fragmentSaysWhereItsDataBelong() {
    MemorySegment bytes = PacketBytes.of("1100 00b9 deadbeef" + UDP);
    Ipv6FragmentHeaderDecoder fragment = new Ipv6FragmentHeaderDecoder();
    fragment.wrap(bytes, 0, bytes.byteSize());
    assertThat(fragment.fragmentOffset() * 8).isEqualTo(184);
    assertThat(fragment.moreFragments()).isTrue();
    assertThat(fragment.isFirst()).isFalse();
    assertThat(fragment.identification()).isEqualTo(0xdeadbeefL);
    assertThat(fragment.validate()).isEmpty();
  }

  @Test
  void authenticationHeaderCountsItsWordsWithoutTwo() {
    String proof = "000102030405060708090a0b";
    MemorySegment bytes = PacketBytes.of("1104 0000 00000100 00000001" + proof + UDP);
    AuthenticationHeaderDecoder header = new AuthenticationHeaderDecoder();
    UdpHeaderDecoder udp = new UdpHeaderDecoder();
    header.wrap(bytes, 0, bytes.byteSize());
    assertThat(header.securityParametersIndex()).isEqualTo(256);
    assertThat(header.integrityCheckValue().byteSize()).isEqualTo(12);
    assertThat(header.tryPayload(udp)).isTrue();
    assertThat(udp.sourcePort()).isEqualTo(53);
  }

  @Test
  void authenticationHeaderHasRoomForItsOwnFields() {
    MemorySegment bytes = PacketBytes.of("1100 0000 00000100 00000001");
    assertThat(AuthenticationHeaderDecoder.check(bytes, 0, bytes.byteSize()))
        .isNotEqualTo(Verdict.READABLE);
  }
}
