package dev.wireglass.analyzer.dissect;

import static dev.wireglass.analyzer.Bytes.ethernet;
import static dev.wireglass.analyzer.Bytes.hex;
import static dev.wireglass.analyzer.Bytes.ipv4;
import static dev.wireglass.analyzer.Bytes.ipv6;
import static dev.wireglass.analyzer.Bytes.join;
import static dev.wireglass.analyzer.Bytes.syn;
import static dev.wireglass.analyzer.Bytes.tcpSyn;
import static dev.wireglass.analyzer.Bytes.udp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.Analyzer;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A SYN in everything that it can be carried in.
final class LayersTest {
  private static final int ETHERNET = 1;
  private static final String SNAP = "aaaa03 000000 0800";
  private static final byte[] BRIDGED = ethernet(0x0800, syn());

  private static Stream<Arguments> stacks() {
    return Stream.of(links(), networks(), tunnels()).flatMap(each -> each);
  }

  private static Stream<Arguments> links() {
    return Stream.of(
        stack("ethernet / ipv4", ETHERNET, BRIDGED),
        stack("ethernet / vlan 10 / ipv4", ETHERNET, tagged("8100 000a 0800", syn())),
        stack(
            "ethernet / vlan 20 / vlan 10 / ipv4",
            ETHERNET,
            tagged("88a8 0014 8100 000a 0800", syn())),
        stack(
            "ethernet / vlan 1 / vlan 2 / vlan 3 / ipv4",
            ETHERNET,
            tagged("9100 0001 88a8 0002 8100 0003 0800", syn())),
        stack("ethernet / llc / ipv4", ETHERNET, ethernet(43, join("060603", syn()))),
        stack("ethernet / llc / ipv4", ETHERNET, ethernet(48, join("aaaa03 000000 0800", syn()))),
        stack(
            "ethernet / vlan 5 / llc / ipv4",
            ETHERNET,
            tagged("8100 0005 0030 aaaa03 0000f8 0800", syn())),
        stack(
            "ethernet / mpls 100 / mpls 200 / ipv4",
            ETHERNET,
            tagged("8847 00064040 000c8140", syn())),
        stack(
            "ethernet / mpls 100 / ethernet / ipv4",
            ETHERNET,
            tagged("8848 00064140 00000000", BRIDGED)),
        stack("ethernet / pppoe 17 / ipv4", ETHERNET, tagged("8864 1100 0011 002a 0021", syn())),
        stack("ppp / ipv4", 9, join("ff03 0021", syn())),
        stack("ppp / ipv4", 9, join("0021", syn())),
        stack("ppp / ipv4", 9, join("ff03 21", syn())),
        stack("ppp / ipv4", 9, join("21", syn())),
        stack("ppp / ipv6", 50, join("ff03 0057", ipv6(6, tcpSyn()))),
        stack("cisco hdlc / ipv4", 104, join("0f00 0800", syn())),
        stack("linux cooked / ipv4", 113, join("0000 0001 0006 0200000000010000 0800", syn())),
        stack(
            "linux cooked / vlan 9 / ipv4",
            113,
            join("0000 0001 0006 0200000000010000 8100 0009 0800", syn())),
        stack(
            "linux cooked / ipv4",
            276,
            join("0800 0000 00000002 0001 00 06 0200000000010000", syn())),
        stack(
            "linux cooked / vlan 9 / ipv4",
            276,
            join("8100 0000 00000002 0001 00 06 0200000000010000 0009 0800", syn())),
        stack("802.11 / llc / ipv4", 105, join("0801" + zeros(22) + SNAP, syn())),
        stack("802.11 / llc / ipv4", 105, join("8803" + zeros(28) + "0000" + SNAP, syn())),
        stack(
            "802.11 / llc / ipv4",
            105,
            join("8801" + zeros(22) + "8000" + zeros(12) + "0030" + SNAP, syn())),
        stack(
            "radiotap / 802.11 / llc / ipv4",
            127,
            join("00000800 00000000 0801" + zeros(22) + SNAP, syn())),
        stack(
            "radiotap / 802.11 / llc / ipv4",
            127,
            join(join("00000900 02000000 10 0801" + zeros(22) + SNAP, syn()), hex("deadbeef"))),
        stack(
            "radiotap / 802.11 / llc / ipv4",
            127,
            join(
                "00001900 030000a0 00000000 00000000"
                    + zeros(8)
                    + "20 8801"
                    + zeros(24)
                    + "0000"
                    + SNAP,
                syn())),
        stack("ipv4", 12, syn()),
        stack("ipv4", 14, syn()),
        stack("ipv4", 101, syn()),
        stack("ipv6", 101, ipv6(6, tcpSyn())),
        stack("ipv4", 228, syn()),
        stack("ipv6", 229, ipv6(6, tcpSyn())),
        stack("loopback / ipv4", 0, join("02000000", syn())),
        stack("loopback / ipv4", 0, join("00000002", syn())),
        stack("loopback / ipv6", 0, join("1e000000", ipv6(6, tcpSyn()))),
        stack("loopback / ipv6", 108, join("00000018", ipv6(6, tcpSyn()))));
  }

  private static Stream<Arguments> networks() {
    var fragmentHeader = "06 00 0000 00000001";
    var options = "00 0104 00000000";
    return Stream.of(
        stack("ethernet / ipv6", ETHERNET, ethernet(0x86dd, ipv6(6, tcpSyn()))),
        stack("ipv6", 101, ipv6(0, join("06" + options, tcpSyn()))),
        stack("ipv6", 101, ipv6(60, join("06" + options, tcpSyn()))),
        stack(
            "ipv6",
            101,
            ipv6(43, join("00 00 00 00 00000000 3c" + options + "06" + options, tcpSyn()))),
        stack("ipv6", 101, ipv6(44, join(fragmentHeader, tcpSyn()))),
        stack(
            "ipv6 / ah", 101, ipv6(51, join("06 04 0000 00000001 00000001" + zeros(12), tcpSyn()))),
        stack(
            "ipv4 / ah", 101, ipv4(51, join("06 04 0000 00000001 00000001" + zeros(12), tcpSyn()))),
        stack("ipv6", 101, ipv6(6, 0, tcpSyn())),
        stack("ipv6", 101, ipv6(0, 0, join("06 00 c204 0000001c", tcpSyn()))));
  }

  private static Stream<Arguments> tunnels() {
    return Stream.of(
        stack("ipv4 / ipv4", 101, ipv4(4, syn())),
        stack("ipv4 / ipv6", 101, ipv4(41, ipv6(6, tcpSyn()))),
        stack("ipv6 / ipv4", 101, ipv6(4, syn())),
        stack("ipv6 / ipv6", 101, ipv6(41, ipv6(6, tcpSyn()))),
        stack("ipv4 / gre / ipv4", 101, ipv4(47, join("0000 0800", syn()))),
        stack(
            "ipv4 / gre 7 / ipv4",
            101,
            ipv4(47, join("b000 0800 0000 0000 00000007 00000001", syn()))),
        stack("ipv4 / gre / ethernet / ipv4", 101, ipv4(47, join("0000 6558", BRIDGED))),
        stack("ipv4 / gre / erspan / ethernet / ipv4", 101, ipv4(47, join("0000 88be", BRIDGED))),
        stack(
            "ipv4 / gre / erspan 5 / ethernet / ipv4",
            101,
            ipv4(47, join("1000 88be 00000001 1001 1805 00000000", BRIDGED))),
        stack(
            "ipv4 / gre / erspan 5 / ethernet / ipv4",
            101,
            ipv4(47, join("1000 22eb 00000001 2001 0005 00000000 0000 0000", BRIDGED))),
        stack(
            "ipv4 / gre / erspan 5 / ethernet / ipv4",
            101,
            ipv4(47, join("1000 22eb 00000001 2001 0005 00000000 0000 0001" + zeros(8), BRIDGED))),
        stack(
            "ipv4 / gre 4097 / ppp / ipv4",
            101,
            ipv4(47, join("3001 880b 002c 1001 00000001 ff03 0021", syn()))),
        stack("ipv4 / etherip / ethernet / ipv4", 101, ipv4(97, join("3000", BRIDGED))),
        stack(
            "ipv4 / vxlan 42 / ethernet / ipv4",
            101,
            ipv4(17, udp(50_000, 4789, join("08000000 00002a00", BRIDGED)))),
        stack(
            "ipv4 / geneve 42 / ethernet / ipv4",
            101,
            ipv4(17, udp(50_000, 6081, join("0100 6558 00002a00 0102 80 00", BRIDGED)))),
        stack(
            "ipv4 / gtp-u 99 / ipv4",
            101,
            ipv4(17, udp(2152, 2152, join("30 ff 0028 00000063", syn())))),
        stack(
            "ipv4 / gtp-u 99 / ipv6",
            101,
            ipv4(
                17,
                udp(
                    2152,
                    2152,
                    join("36 ff 0048 00000063 0001 00 85 01 0900 00", ipv6(6, tcpSyn()))))),
        stack("ipv4 / teredo / ipv6", 101, ipv4(17, udp(50_000, 3544, ipv6(6, tcpSyn())))),
        stack(
            "ipv4 / teredo / ipv6",
            101,
            ipv4(
                17,
                udp(
                    3544,
                    50_000,
                    join("0001 0000 0000000000000001 00 0000 f227 bffffffe", ipv6(6, tcpSyn()))))));
  }

  @ParameterizedTest
  @MethodSource("stacks")
  void reachesTheSegment(String path, int linkType, byte[] packet) throws IOException {
    var analysis = analyze(linkType, packet);

    assertThat(analysis.packets().skipped()).isEmpty();
    assertThat(analysis.packets().segments()).isEqualTo(1);
    var connection = analysis.trace().connections().getFirst();
    assertThat(connection.path()).hasToString(path);
    assertThat(connection.source().port()).isEqualTo(50_000);
    assertThat(connection.source().syns()).isEqualTo(1);
    assertThat(connection.source().payloadBytes()).isZero();
  }

  /// Wherever the packet is cut, it is either counted as it is or skipped, and nothing breaks.
  @ParameterizedTest
  @MethodSource("stacks")
  void survivesEveryCut(String path, int linkType, byte[] packet) throws IOException {
    for (int length = 0; length < packet.length; length++) {
      var cut = Arrays.copyOf(packet, length);
      var snapped = new PcapFile(ByteOrder.LITTLE_ENDIAN, 0xa1b2c3d4, 262_144, linkType);
      var analysis = analyze(snapped.packet(cut, packet.length));

      assertThat(total(analysis)).as(path + " cut at " + length).isEqualTo(1);
      assertThat(total(analyze(linkType, cut))).isEqualTo(1);
    }
  }

  private static Arguments stack(String path, int linkType, byte[] packet) {
    return Arguments.of(path, linkType, packet);
  }

  private static byte[] tagged(String typeAndTags, byte[] data) {
    return join(hex("020000000001 020000000002" + typeAndTags), data);
  }

  private static String zeros(int bytes) {
    return "00".repeat(bytes);
  }

  private static long total(Analysis analysis) {
    return analysis.packets().accounted();
  }

  private static Analysis analyze(int linkType, byte[] packet) throws IOException {
    return analyze(
        new PcapFile(ByteOrder.LITTLE_ENDIAN, 0xa1b2c3d4, 262_144, linkType).packet(packet));
  }

  private static Analysis analyze(PcapFile file) throws IOException {
    return (Analysis) Analyzer.analyze(file.channel());
  }
}
