package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.processor.model.HeaderModel;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wireshark with the exported dissectors of Ethernet, IPv4 and TCP shows what its own show.
final class LuaOnCapturesTest {
  private static final Path CAPTURES =
      Path.of("").toAbsolutePath().getParent().getParent().resolve("examples/captures");

  private static final UnaryOperator<String> NUMBER = text -> Long.decode(text).toString();
  private static final UnaryOperator<String> WORDS = text -> Long.toString(Long.decode(text) / 4);
  private static final UnaryOperator<String> HARDWARE_ADDRESS =
      text -> new BigInteger(text.replace(":", ""), 16).toString();
  private static final UnaryOperator<String> ADDRESS =
      text ->
          Arrays.stream(text.split("\\."))
              .map(BigInteger::new)
              .reduce((high, low) -> high.shiftLeft(8).or(low))
              .orElseThrow()
              .toString();

  /// Two fields of one meaning.
  ///
  /// @param theirs Wireshark's
  /// @param ours the exported dissector's
  /// @param translation from theirs to ours
  private record Pair(String theirs, String ours, UnaryOperator<String> translation) {}

  private static final List<Pair> PAIRS =
      Stream.of(
              ethernet("dst", "destination", HARDWARE_ADDRESS),
              ethernet("src", "source", HARDWARE_ADDRESS),
              ethernet("type", "etherType", NUMBER),
              ip("version", "version", NUMBER),
              ip("hdr_len", "ihl", WORDS),
              ip("dsfield.dscp", "dscp", NUMBER),
              ip("dsfield.ecn", "ecn", NUMBER),
              ip("len", "totalLength", NUMBER),
              ip("id", "identification", NUMBER),
              ip("flags.rb", "reserved", NUMBER),
              ip("flags.df", "dontFragment", NUMBER),
              ip("flags.mf", "moreFragments", NUMBER),
              ip("frag_offset", "fragmentOffset", NUMBER),
              ip("ttl", "timeToLive", NUMBER),
              ip("proto", "protocol", NUMBER),
              ip("checksum", "headerChecksum", NUMBER),
              ip("src", "sourceAddress", ADDRESS),
              ip("dst", "destinationAddress", ADDRESS),
              tcp("srcport", "sourcePort", NUMBER),
              tcp("dstport", "destinationPort", NUMBER),
              tcp("seq_raw", "sequenceNumber", NUMBER),
              tcp("ack_raw", "acknowledgmentNumber", NUMBER),
              tcp("hdr_len", "dataOffset", WORDS),
              tcp("flags.cwr", "cwr", NUMBER),
              tcp("flags.ece", "ece", NUMBER),
              tcp("flags.urg", "urg", NUMBER),
              tcp("flags.ack", "ack", NUMBER),
              tcp("flags.push", "psh", NUMBER),
              tcp("flags.reset", "rst", NUMBER),
              tcp("flags.syn", "syn", NUMBER),
              tcp("flags.fin", "fin", NUMBER),
              tcp("window_size_value", "window", NUMBER),
              tcp("checksum", "checksum", NUMBER),
              tcp("urgent_pointer", "urgentPointer", NUMBER),
              tcp("options", "options", UnaryOperator.identity()),
              tcp("payload", "payload", UnaryOperator.identity()))
          .toList();

  /// Wireshark has the reserved bits in two fields.
  private static final Pair RESERVED = tcp("flags.res", "reserved", NUMBER);

  private static final String LAST_RESERVED = "tcp.flags.ae";

  @TempDir private Path folder;

  private static Pair ethernet(String theirs, String ours, UnaryOperator<String> translation) {
    return new Pair("eth." + theirs, "wireglass_ethernetheader." + ours, translation);
  }

  private static Pair ip(String theirs, String ours, UnaryOperator<String> translation) {
    return new Pair("ip." + theirs, "wireglass_ipv4header." + ours, translation);
  }

  private static Pair tcp(String theirs, String ours, UnaryOperator<String> translation) {
    return new Pair("tcp." + theirs, "wireglass_tcpheader." + ours, translation);
  }

  @BeforeEach
  void needsTshark() {
    ForeignTool.need("tshark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"browsing", "keep_alives", "lost_syns", "resets"})
  void showsWhatWiresharkShows(String name) throws IOException {
    Path capture = CAPTURES.resolve(name + ".pcap");
    Tshark tshark = new Tshark(folder);
    List<HeaderModel> headers = DeclaredHeaders.ofRepository();
    List<Path> scripts = tshark.scripts(headers.reversed());
    scripts.add(
        tshark.script(
            "attach.lua",
            """
            DissectorTable.get("wtap_encap"):add(
              wtap.ETHERNET, Dissector.get("wireglass_ethernetheader"))
            """));

    List<Map<String, String>> ours =
        tshark.read(
            capture,
            scripts,
            Stream.concat(PAIRS.stream(), Stream.of(RESERVED)).map(Pair::ours).toList());
    List<Map<String, String>> theirs =
        tshark.read(
            capture,
            List.of(),
            Stream.concat(
                    PAIRS.stream().map(Pair::theirs), Stream.of(RESERVED.theirs(), LAST_RESERVED))
                .toList());

    assertThat(ours).hasSameSizeAs(theirs);
    assertThat(ours).anyMatch(packet -> packet.containsKey("wireglass_tcpheader.options"));
    for (int i = 0; i < ours.size(); i++) {
      assertThat(ours.get(i)).as("packet %d", i + 1).isEqualTo(translated(theirs.get(i)));
    }
  }

  private static Map<String, String> translated(Map<String, String> theirs) {
    Map<String, String> translated = new HashMap<>();
    // Wireshark calls the version of IPv6 so, too.
    boolean isIpv4 = theirs.containsKey("ip.hdr_len");
    for (Pair pair : PAIRS) {
      String value = theirs.get(pair.theirs());
      if (value != null && (isIpv4 || !pair.theirs().equals("ip.version"))) {
        translated.put(pair.ours(), pair.translation().apply(value));
      }
    }
    String reserved = theirs.get(RESERVED.theirs());
    if (reserved != null) {
      long bits = 2 * Long.decode(reserved) + Long.decode(theirs.get(LAST_RESERVED));
      translated.put(RESERVED.ours(), Long.toString(bits));
    }
    return translated;
  }
}
