package dev.wireglass.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.network.IcmpHeaderDecoder;
import dev.wireglass.formats.network.IcmpHeaderEncoder;
import dev.wireglass.formats.network.IcmpType;
import dev.wireglass.formats.network.IpProtocol;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderEncoder;
import dev.wireglass.formats.transport.SctpHeaderDecoder;
import dev.wireglass.formats.transport.SctpHeaderEncoder;
import dev.wireglass.formats.transport.TcpHeaderEncoder;
import dev.wireglass.formats.transport.UdpHeaderDecoder;
import dev.wireglass.formats.transport.UdpHeaderEncoder;
import dev.wireglass.runtime.InternetChecksum;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Checksums that encoders fill, and those that they leave alone. The packets are ones that
/// Wireshark finds right.
final class FilledChecksumsTest {
  private static final MemorySegment TEXT =
      MemorySegment.ofArray("odd".getBytes(StandardCharsets.US_ASCII));

  private final MemorySegment bytes = MemorySegment.ofArray(new byte[100]).fill((byte) -1);

  @Test
  void headerIsFilledAtItsEnd() {
    Ipv4HeaderEncoder ip = packet();
    ip.end();
    ip.timeToLive(63);
    assertThat(Ipv4HeaderDecoder.headerChecksumIsRight(bytes, 0)).isFalse();
    ip.end();
    assertThat(Ipv4HeaderDecoder.headerChecksumIsRight(bytes, 0)).isTrue();
  }

  @Test
  void checksumThatWasSetIsKept() {
    Ipv4HeaderEncoder ip = packet().headerChecksum(0xbad);
    ip.end();
    assertThat(Ipv4HeaderDecoder.headerChecksum(bytes, 0)).isEqualTo(0xbad);
    packet().end();
    assertThat(Ipv4HeaderDecoder.headerChecksumIsRight(bytes, 0)).isTrue();
  }

  @Test
  void segmentIsFilledWithItsPseudoHeader() {
    Ipv4HeaderEncoder ip = packet();
    TcpHeaderEncoder tcp = new TcpHeaderEncoder().wrap(bytes, ip.end(), 100);
    tcp.sourcePort(1025).destinationPort(80).sequenceNumber(1).syn(true).window(512).payload(TEXT);
    tcp.fillChecksum(
        InternetChecksum.pseudoHeader(0x0a090001, 0x0a090002, 6, tcp.end() - ip.end()));
    ip.protocol(IpProtocol.TCP).payload(bytes.asSlice(20, tcp.end() - 20));
    assertThat(text(ip.end()))
        .isEqualTo(
            "4500002b00000000400666b90a0900010a090002"
                + "04010050000000010000000050020200c21400006f6464");
  }

  @Test
  void datagramThatSumsUpToZeroIsFilledWithOnes() {
    UdpHeaderEncoder udp = new UdpHeaderEncoder().wrap(bytes, 0, 100).payload(TEXT);
    long sum = InternetChecksum.pseudoHeader(0x0a090001, 0x0a090002, 17, 11);
    udp.fillChecksum(sum);
    udp.sourcePort(UdpHeaderDecoder.checksum(bytes, 0)).fillChecksum(sum);
    assertThat(UdpHeaderDecoder.checksum(bytes, 0)).isEqualTo(0xffff);
    assertThat(UdpHeaderDecoder.checksumIsRight(bytes, 0, udp.end(), sum)).isTrue();
  }

  @Test
  void datagramWithoutChecksumIsRight() {
    UdpHeaderEncoder udp = new UdpHeaderEncoder().wrap(bytes, 0, 100).payload(TEXT);
    assertThat(UdpHeaderDecoder.checksumIsRight(bytes, 0, udp.end(), 1)).isTrue();
    udp.checksum(1);
    assertThat(UdpHeaderDecoder.checksumIsRight(bytes, 0, udp.end(), 1)).isFalse();
  }

  @Test
  void messageIsFilledWithItsData() {
    IcmpHeaderEncoder icmp = new IcmpHeaderEncoder().wrap(bytes, 0, 100);
    icmp.type(IcmpType.ECHO).restOfHeader(0x00010002).payload(TEXT);
    assertThat(text(icmp.end())).isEqualTo("08002498000100026f6464");
    assertThat(IcmpHeaderDecoder.checksumIsRight(bytes, 0, icmp.end())).isTrue();
    assertThat(IcmpHeaderDecoder.checksumIsRight(bytes, 0, icmp.end() - 1)).isFalse();
  }

  @Test
  void crcOfSctpComesLeastSignificantByteFirst() {
    SctpHeaderEncoder sctp = new SctpHeaderEncoder().wrap(bytes, 0, 100);
    sctp.sourcePort(5000).destinationPort(5001).verificationTag(0x12345678);
    sctp.chunks(MemorySegment.ofArray(HexFormat.of().parseHex("0b000004")));
    long end = sctp.end();
    assertThat(text(end)).isEqualTo("1388138912345678027a7a340b000004");
    assertThat(SctpHeaderDecoder.checksumIsRight(bytes, 0, end)).isTrue();
    bytes.set(ValueLayout.JAVA_BYTE, 15, (byte) 5);
    assertThat(SctpHeaderDecoder.checksumIsRight(bytes, 0, end)).isFalse();
  }

  private Ipv4HeaderEncoder packet() {
    return new Ipv4HeaderEncoder()
        .wrap(bytes, 0, 100)
        .timeToLive(64)
        .sourceAddress(0x0a090001)
        .destinationAddress(0x0a090002);
  }

  private String text(long end) {
    return HexFormat.of().formatHex(bytes.asSlice(0, end).toArray(ValueLayout.JAVA_BYTE));
  }
}
