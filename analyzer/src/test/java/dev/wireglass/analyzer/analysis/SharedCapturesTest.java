package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.report.TextReport;
import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.tcp.EndpointSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SharedCapturesTest {
  private static final AnalysisOptions KEEP_DUPLICATES =
      AnalysisOptions.DEFAULT.keepingDuplicates();
  private static final List<String> NO_CAPTURES =
      List.of("derived/empty_file.pcap", "derived/bad_magic.pcap");
  private static final String TSHARK = ".tshark.json";

  /// Where we count otherwise on purpose, by what is left out of the comparison.
  private static final Map<String, Difference> DIFFERENCES =
      Map.of(
          "corner_cases.pcap", new Difference(":20056", ":20057"),
          "malformed_ip.pcap", new Difference(":20001"));

  private record Difference(String... ends) {
    private Map<String, Counts> without(Map<String, Counts> counts) {
      var rest = new TreeMap<>(counts);
      rest.keySet().removeIf(name -> Arrays.stream(ends).anyMatch(name::contains));
      return rest;
    }
  }

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

  /// Copies that the capture itself made are counted here, as tshark has no notion of them.
  @ParameterizedTest
  @MethodSource("capturesThatTsharkRead")
  void countsWhatTsharkCounts(String capture) throws IOException {
    var ours = counts(analyze(capture, KEEP_DUPLICATES));
    var theirs = countsOfTshark(capture);
    var difference = DIFFERENCES.get(capture.substring(capture.indexOf('/') + 1));
    if (difference != null) {
      assertThat(difference.without(theirs)).isNotEqualTo(theirs);
      ours = difference.without(ours);
      theirs = difference.without(theirs);
    }

    assertThat(ours).isEqualTo(theirs);
  }

  @Test
  void readmeListsTheDifferences() throws IOException {
    var rows = Files.readAllLines(Path.of("README.md"));

    for (var capture : DIFFERENCES.keySet()) {
      assertThat(rows).anyMatch(row -> row.startsWith("| `" + capture + "` |"));
    }
  }

  private static List<String> capturesThatTsharkRead() throws IOException {
    var captures = new ArrayList<String>();
    for (var folder : List.of("own", "derived")) {
      try (var files = Files.list(SharedFiles.at("captures/" + folder))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(TSHARK))
            .map(name -> folder + "/" + name.substring(0, name.length() - TSHARK.length()))
            .filter(capture -> !NO_CAPTURES.contains(capture))
            .sorted()
            .forEach(captures::add);
      }
    }
    return captures;
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
    var capture = analyze(name, AnalysisOptions.DEFAULT).captures().getFirst();

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
    new TextReport().write(analyze(capture, AnalysisOptions.DEFAULT).report(), text);
    return text.toString();
  }

  private static Analysis analyze(String capture, AnalysisOptions options) throws IOException {
    Path file = SharedFiles.at("captures/" + capture);
    try (var channel = FileChannel.open(file)) {
      var analysis = Analyzer.analyze(List.of(Source.of(capture, channel)), options);
      assertThat(analysis.packets().accounted()).isEqualTo(analysis.packets().packets());
      return analysis;
    }
  }
}
