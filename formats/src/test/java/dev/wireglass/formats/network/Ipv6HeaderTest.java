package dev.wireglass.formats.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.transport.UdpHeaderDecoder;
import dev.wireglass.formats.transport.UdpHeaderEncoder;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class Ipv6HeaderTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[100]);

  @Test
  void addressesAreHeadersWithin() {
    Ipv6HeaderEncoder packet = new Ipv6HeaderEncoder().wrap(bytes, 0, bytes.byteSize());
    packet.nextHeader(IpProtocol.UDP).hopLimit(64).flowLabel(0xabcde);
    packet.sourceAddress().high(0x20010db8L << 32).low(1);
    packet.destinationAddress().high(0x20010db8L << 32).low(2);
    UdpHeaderEncoder udp = new UdpHeaderEncoder().wrap(bytes, 40, bytes.byteSize());
    udp.sourcePort(53).destinationPort(5353).payload(MemorySegment.ofArray(new byte[3]));
    packet.data(bytes.asSlice(40, udp.end() - 40));
    Ipv6HeaderDecoder read = new Ipv6HeaderDecoder().wrap(bytes, 0, packet.end());
    long sum = read.pseudoHeaderSum(17, 11);
    udp.fillChecksum(sum);
    assertThat(read.sourceAddress().high()).isEqualTo(0x20010db8L << 32);
    assertThat(read.destinationAddress().low()).isEqualTo(2);
    assertThat(Ipv6AddressDecoder.low(bytes, Ipv6HeaderDecoder.sourceAddressOffset(bytes, 0)))
        .isEqualTo(1);
    assertThat(read.payloadLength()).isEqualTo(11);
    UdpHeaderDecoder next = new UdpHeaderDecoder();
    assertThat(read.tryData(next)).isTrue();
    assertThat(next.checksumIsRight(sum)).isTrue();
    assertThat(read.validate()).isEmpty();
  }
}
