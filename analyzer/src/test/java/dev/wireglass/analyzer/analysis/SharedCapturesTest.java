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
import org.junit.jupiter.params.provider.ValueSource;

final class SharedCapturesTest {
  @Test
  void reportOfTheSampleIsTheExpectedOne() throws IOException {
    var expected = SharedFiles.at("reference/sample-capture-file.expected.txt");

    assertThat(report("sample-capture-file.cap")).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"be_us", "le_ns", "be_ns", "snaplen_54", "garbage_tail"})
  void reportDoesNotDependOnTheFormat(String name) throws IOException {
    assertThat(report("derived/" + name + ".pcap")).isEqualTo(report("derived/le_us.pcap"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "own/half_close",
        "own/http_clean",
        "own/http_lossy_cli",
        "own/ipv6_lossy",
        "own/keepalive",
        "own/midstream",
        "own/nginx_curl",
        "own/opt_no_ts",
        "own/port_reuse",
        "own/reorder_dup_cli",
        "own/rst_cases",
        "own/seq_wrap",
        "own/simultaneous",
        "own/syn_loss",
        "own/zero_window",
        "derived/be_ns",
        "derived/be_us",
        "derived/every_packet_twice",
        "derived/garbage_tail",
        "derived/header_only",
        "derived/huge_caplen",
        "derived/idle_2h",
        "derived/ipv4_options",
        "derived/le_ns",
        "derived/le_us",
        "derived/snaplen_54",
        "derived/time_backwards",
        "derived/truncated_in_record",
        "derived/zero_len_records",
      })
  void countsWhatTsharkCounts(String name) throws IOException {
    assertThat(counts(analyze(name + ".pcap"))).isEqualTo(countsOfTshark(name + ".pcap"));
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
