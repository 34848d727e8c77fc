package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wireshark with the exported dissectors of RIP and IGMP shows of their lists what its own show.
final class LuaOnListsTest {
  private static final String IP = "4500%04x 00000000 40%02x0000 0a000001 0a000002 %s";

  private static final String ROUTES =
      """
      02020000
      0002 0007 c0a80100 ffffff00 0a000009 00000003
      0002 0000 c0a80200 ffffff80 00000000 00000010
      """;

  private static final String RECORDS =
      """
      22000000 00000003
      01000002 ef010203 0a000005 0a000006
      06000000 ef010204
      03010001 ef010205 0a000007 deadbeef
      """;

  @TempDir private Path folder;

  @BeforeEach
  void needsTshark() {
    ForeignTool.need("tshark");
  }

  @Test
  void showsTheRoutesOfRip() throws Exception {
    String udp = "02080208%04x0000".formatted(8 + bytes(ROUTES).length) + ROUTES;
    assertShowsTheSame(
        ip(17, udp),
        "DissectorTable.get(\"udp.port\"):set(520, Dissector.get(\"wireglass_ripheader\"))",
        Map.of(
            "rip.command", "wireglass_ripheader.command",
            "rip.version", "wireglass_ripheader.version",
            "rip.family", "wireglass_ripentry.addressFamilyIdentifier",
            "rip.route_tag", "wireglass_ripentry.routeTag",
            "rip.ip", "wireglass_ripentry.ipAddress",
            "rip.netmask", "wireglass_ripentry.subnetMask",
            "rip.next_hop", "wireglass_ripentry.nextHop",
            "rip.metric", "wireglass_ripentry.metric"));
  }

  @Test
  void showsTheRecordsOfIgmp() throws Exception {
    assertShowsTheSame(
        ip(2, RECORDS),
        "DissectorTable.get(\"ip.proto\"):set(2, Dissector.get(\"wireglass_igmpreport\"))",
        Map.of(
            "igmp.type", "wireglass_igmpreport.type",
            "igmp.num_grp_recs", "wireglass_igmpreport.numberOfGroupRecords",
            "igmp.record_type", "wireglass_igmpgrouprecord.recordType",
            "igmp.aux_data_len", "wireglass_igmpgrouprecord.auxDataLen",
            "igmp.num_src", "wireglass_igmpgrouprecord.numberOfSources",
            "igmp.maddr", "wireglass_igmpgrouprecord.multicastAddress",
            "igmp.saddr", "wireglass_igmpsource.address"));
  }

  private void assertShowsTheSame(byte[] packet, String attach, Map<String, String> pairs)
      throws Exception {
    Path capture = Files.write(folder.resolve("list.pcap"), UserCapture.ofIpv4(List.of(packet)));
    Tshark tshark = new Tshark(folder);
    List<Path> scripts = tshark.scripts(DeclaredHeaders.ofRepository());
    scripts.add(tshark.script("attach.lua", attach));
    Map<String, String> expected = new LinkedHashMap<>();
    tshark
        .readAll(capture, List.of(), List.copyOf(pairs.keySet()))
        .getFirst()
        .forEach((theirs, values) -> expected.put(pairs.get(theirs), numbers(values)));

    assertThat(expected).hasSameSizeAs(pairs);
    assertThat(tshark.readAll(capture, scripts, List.copyOf(pairs.values())))
        .containsExactly(expected);
  }

  private static byte[] ip(int protocol, String carried) {
    return bytes(IP.formatted(20 + bytes(carried).length, protocol, carried));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
  }

  private static String numbers(String values) {
    return Arrays.stream(values.split(","))
        .map(LuaOnListsTest::number)
        .collect(Collectors.joining(","));
  }

  private static String number(String value) {
    return value.contains(".")
        ? Arrays.stream(value.split("\\."))
            .map(BigInteger::new)
            .reduce((high, low) -> high.shiftLeft(8).or(low))
            .orElseThrow()
            .toString()
        : Long.decode(value).toString();
  }
}
