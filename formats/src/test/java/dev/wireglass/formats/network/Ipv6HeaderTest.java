package dev.wireglass.formats.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.transport.UdpHeaderDecoder;
import dev.wireglass.formats.transport.UdpHeaderEncoder;
import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
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

  /// Wireshark finds this one right.
  @Test
  void messageIsFilledWithItsPseudoHeader() {
    Ipv6HeaderEncoder packet = new Ipv6HeaderEncoder().wrap(bytes, 0, bytes.byteSize());
    packet.nextHeader(IpProtocol.ICMPV6).hopLimit(64);
    packet.sourceAddress().high(0x20010db8L << 32).low(1);
    packet.destinationAddress().high(0x20010db8L << 32).low(2);
    Icmpv6HeaderEncoder echo = new Icmpv6HeaderEncoder().wrap(bytes, 40, bytes.byteSize());
    echo.type(Icmpv6Type.ECHO_REQUEST);
    echo.messageBody(MemorySegment.ofArray(HexFormat.of().parseHex("123400016f6464")));
    packet.data(bytes.asSlice(40, echo.end() - 40));
    Ipv6HeaderDecoder read = new Ipv6HeaderDecoder().wrap(bytes, 0, packet.end());
    echo.fillChecksum(read.pseudoHeaderSum(58, read.payloadLength()));
    Icmpv6HeaderDecoder next = new Icmpv6HeaderDecoder();
    assertThat(read.tryData(next)).isTrue();
    assertThat(next)
        .hasToString(
            "Icmpv6Header[type=ECHO_REQUEST (128), code=0, checksum=16043, messageBody=7 bytes]");
  }
}
