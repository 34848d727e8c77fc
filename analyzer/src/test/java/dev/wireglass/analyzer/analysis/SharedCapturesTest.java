package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.dissect.PacketCount;
import dev.wireglass.analyzer.report.TextReport;
import dev.wireglass.analyzer.tcp.EndpointSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SharedCapturesTest {
  @Test
  void reportOfTheSampleIsTheExpectedOne() throws IOException {
    var expected = SharedFiles.at("reference/sample-capture-file.expected.txt");

    assertThat(report("sample-capture-file.cap")).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "be_us.pcap",
        "le_ns.pcap",
        "be_ns.pcap",
        "snaplen_54.pcap",
        "garbage_tail.pcap",
        "le_us.pcap.gz",
        "le_us.pcap.zst",
        "ng_be.pcapng",
        "ng_le.pcapng",
        "ng_ns.pcapng",
        "ng_two_sections_le_be.pcapng",
        "ng_truncated_tail.pcapng",
      })
  void reportDoesNotDependOnTheFormat(String name) throws IOException {
    assertThat(report("derived/" + name)).isEqualTo(report("derived/le_us.pcap"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "own/half_close.pcap",
        "own/http_clean.pcap",
        "own/http_lossy_cli.pcap",
        "own/ipv6_lossy.pcap",
        "own/keepalive.pcap",
        "own/midstream.pcap",
        "own/nginx_curl.pcap",
        "own/opt_no_ts.pcap",
        "own/port_reuse.pcap",
        "own/reorder_dup_cli.pcap",
        "own/rst_cases.pcap",
        "own/seq_wrap.pcap",
        "own/simultaneous.pcap",
        "own/syn_loss.pcap",
        "own/zero_window.pcap",
        "derived/be_ns.pcap",
        "derived/be_us.pcap",
        "derived/every_packet_twice.pcap",
        "derived/garbage_tail.pcap",
        "derived/header_only.pcap",
        "derived/huge_caplen.pcap",
        "derived/idle_2h.pcap",
        "derived/ipv4_options.pcap",
        "derived/le_ns.pcap",
        "derived/le_us.pcap",
        "derived/snaplen_54.pcap",
        "derived/time_backwards.pcap",
        "derived/truncated_in_record.pcap",
        "derived/zero_len_records.pcap",
        "derived/le_us.pcap.gz",
        "derived/le_us.pcap.zst",
        "derived/ng_be.pcapng",
        "derived/ng_le.pcapng",
        "derived/ng_ns.pcapng",
        "derived/ng_spb.pcapng",
        "derived/ng_truncated_tail.pcapng",
        "derived/ng_two_sections_le_be.pcapng",
      })
  void countsWhatTsharkCounts(String name) throws IOException {
    assertThat(counts(analyze(name))).isEqualTo(countsOfTshark(name));
  }

  @Test
  void countsWhatTsharkCountsExceptHeaderLengthsThatCannotBe() throws IOException {
    var theirs = countsOfTshark("derived/corner_cases.pcap");
    // Each of these is a single segment, with a data offset of 4 and of 15 words in 20 bytes.
    theirs.keySet().removeIf(ends -> ends.contains(":20056") || ends.contains(":20057"));

    assertThat(counts(analyze("derived/corner_cases.pcap"))).isEqualTo(theirs);
  }

  @Test
  void takesOnlyWholeTcpHeadersFromMalformedPackets() throws IOException {
    var analysis = analyze("derived/malformed_ip.pcap");

    // tshark shows 8 packets: it also counts two whose TCP header is longer than the IP payload.
    assertThat(counts(analysis))
        .containsEntry("10.1.0.1:20001 > 10.1.0.2:80", new Counts(6, 19, 6, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "derived/empty_file.pcap, the file is empty",
    "derived/bad_magic.pcap,  not a capture file: magic number 0x00010203"
  })
  void refusesWhatIsNoCapture(String name, String why) throws IOException {
    try (var channel = FileChannel.open(SharedFiles.at("captures/" + name))) {
      var unreadable = (Outcome.Unreadable) Analyzer.analyze(channel);
      assertThat(unreadable.damage()).hasToString(why);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "derived/ng_mixed_linktypes.pcapng, 700, '1, 101, 113'",
    "own/pcapng_multi_if.pcapng,        155, '1'",
  })
  void tellsLinkTypes(String name, long packets, String linkTypes) throws IOException {
    var capture = analyze(name).captures().getFirst();

    assertThat(capture.packets()).isEqualTo(packets);
    assertThat(capture.linkTypes()).hasToString("[" + linkTypes + "]");
  }

  private record Counts(long packets, long payloadBytes, long syns, long fins, long rsts) {
    private Counts plus(Counts other) {
      return new Counts(
          packets + other.packets,
          payloadBytes + other.payloadBytes,
          syns + other.syns,
          fins + other.fins,
          rsts + other.rsts);
    }
  }

  /// What each end sent to the other, all streams of a pair of ends added up.
  private static Map<String, Counts> countsOfTshark(String capture) throws IOException {
    var counts = new TreeMap<String, Counts>();
    for (var each : streams(capture)) {
      var stream = each.getAsJsonObject();
      if (stream.get("a_ip").getAsString().contains(":")) {
        continue;
      }
      var a = stream.get("a_ip").getAsString() + ":" + stream.get("a_port").getAsInt();
      var b = stream.get("b_ip").getAsString() + ":" + stream.get("b_port").getAsInt();
      add(counts, a, b, countsOf(stream.getAsJsonObject("a_to_b")));
      add(counts, b, a, countsOf(stream.getAsJsonObject("b_to_a")));
    }
    return counts;
  }

  private static Counts countsOf(JsonObject direction) {
    return new Counts(
        direction.get("packets").getAsLong(),
        direction.get("payload_bytes").getAsLong(),
        direction.get("syn").getAsLong() + direction.get("syn_ack").getAsLong(),
        direction.get("fin").getAsLong(),
        direction.get("rst").getAsLong());
  }

  private static Map<String, Counts> counts(Analysis analysis) {
    var counts = new TreeMap<String, Counts>();
    for (var connection : analysis.trace().connections()) {
      var source = connection.source();
      var destination = connection.destination();
      add(counts, name(source), name(destination), countsOf(source));
      add(counts, name(destination), name(source), countsOf(destination));
    }
    return counts;
  }

  private static Counts countsOf(EndpointSummary end) {
    return new Counts(end.packets(), end.payloadBytes(), end.syns(), end.fins(), end.rsts());
  }

  private static void add(Map<String, Counts> counts, String from, String to, Counts more) {
    counts.merge(from + " > " + to, more, Counts::plus);
  }

  private static String name(EndpointSummary end) {
    return end.address() + ":" + end.port();
  }

  private static JsonArray streams(String capture) throws IOException {
    var json = Files.readString(SharedFiles.at("captures/" + capture + ".tshark.json"));
    return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("streams");
  }

  private static String report(String capture) throws IOException {
    var text = new StringWriter();
    new TextReport().write(analyze(capture).report(), text);
    return text.toString();
  }

  private static Analysis analyze(String capture) throws IOException {
    Path file = SharedFiles.at("captures/" + capture);
    try (var channel = FileChannel.open(file)) {
      var analysis = (Analysis) Analyzer.analyze(channel);
      long skipped = analysis.skipped().stream().mapToLong(PacketCount::packets).sum();
      assertThat(analysis.segments() + skipped).isEqualTo(analysis.packets());
      return analysis;
    }
  }
}
