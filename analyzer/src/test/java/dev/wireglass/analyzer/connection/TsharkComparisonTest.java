package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.tcp.TcpOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares every value that tshark shows of every stream and direction of all captures.
final class TsharkComparisonTest {
  private static final List<String> NO_CAPTURES =
      List.of("derived/empty_file.pcap", "derived/bad_magic.pcap");
  private static final String DEPENDS_ON_OPTIONS =
      ".*(mss|wscale|sack_perm|timestamps|sack_packets|window_scaled|window_full)";
  private static final String TSHARK = ".tshark.json";

  @ParameterizedTest
  @MethodSource("captures")
  void equalsTshark(String capture) throws IOException {
    var explained = TsharkDifference.in(capture);
    var differences = differences(ours(capture), theirs(capture));

    assertThat(differences)
        .allMatch(each -> explained.stream().anyMatch(known -> known.explains(each)));
    assertThat(explained)
        .allMatch(known -> differences.stream().anyMatch(each -> known.explains(each)));
  }

  @Test
  void readmeListsTheDifferences() throws IOException {
    var rows = Files.readAllLines(Path.of("README.md"));

    assertThat(TsharkDifference.ALL)
        .allMatch(known -> rows.stream().anyMatch(row -> isAbout(known, row)));
  }

  private static boolean isAbout(TsharkDifference known, String row) {
    var capture = Path.of(known.capture()).getFileName().toString();
    return row.contains("| `" + capture + "` | " + known.packets() + " |");
  }

  /// The options were cut off, all else is the same.
  @Test
  void cutOptionsChangeNeitherTimesNorNumbers() throws IOException {
    var cut = ours("derived/snaplen_54.pcap");
    var whole = ours("derived/le_us.pcap");
    cut.keySet().removeIf(name -> name.matches(DEPENDS_ON_OPTIONS));
    whole.keySet().removeIf(name -> name.matches(DEPENDS_ON_OPTIONS));

    assertThat(cut).isEqualTo(whole);
  }

  private static List<String> captures() throws IOException {
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

  /// The values that are not the same.
  private static List<String> differences(Map<String, String> ours, Map<String, String> theirs) {
    var names = new TreeSet<String>(ours.keySet());
    names.addAll(theirs.keySet());
    names.removeIf(name -> Objects.equals(ours.get(name), theirs.get(name)));
    return names.stream()
        .map(name -> name + ": " + ours.get(name) + ", tshark " + theirs.get(name))
        .toList();
  }

  /// One line for each value, so that a difference shows by itself.
  private static Map<String, String> ours(String capture) throws IOException {
    var values = new TreeMap<String, String>();
    for (var connection : RecordedConnections.of(SharedFiles.at("captures/" + capture))) {
      var originator = end(connection.originator());
      var responder = end(connection.responder());
      var name = name(values, originator, responder);
      long initialRtt = connection.initialRttNanos();
      values.put(name + "initial_rtt", initialRtt == -1 ? "null" : seconds(initialRtt));
      values.put(name + "completeness", "" + connection.completeness());
      put(values, name + originator + " ", connection.fromOriginator());
      put(values, name + responder + " ", connection.fromResponder());
      var byOriginator = connection.fromResponder().sequence().ackRtt();
      var byResponder = connection.fromOriginator().sequence().ackRtt();
      values.put(name + originator + " ack_rtt", text(byOriginator));
      values.put(name + responder + " ack_rtt", text(byResponder));
    }
    return values;
  }

  private static void put(Map<String, String> values, String name, DirectionRecord direction) {
    var side = direction.side();
    var sequence = direction.sequence();
    values.put(name + "packets", "" + side.packets());
    values.put(name + "frame_bytes", "" + side.frameBytes());
    values.put(name + "payload_bytes", "" + side.payloadBytes());
    values.put(name + "data_packets", "" + side.dataPackets());
    values.put(name + "syn", "" + side.syn());
    values.put(name + "syn_ack", "" + side.synAck());
    values.put(name + "fin", "" + side.fin());
    values.put(name + "rst", "" + side.rst());
    values.put(name + "psh", "" + side.psh());
    values.put(name + "urg", "" + side.urg());
    values.put(name + "pure_ack", "" + side.pureAcks());
    values.put(name + "bad_checksum", "" + side.badChecksums());
    values.put(name + "sack_packets", "" + side.sackPackets());
    values.put(name + "mss", orNull(side.maximumSegmentSize()));
    values.put(name + "wscale", orNull(side.windowScale()));
    values.put(name + "sack_perm", "" + side.sackPermitted());
    values.put(name + "timestamps", "" + side.timestamps());
    values.put(name + "max_bytes_in_flight", "" + sequence.maxBytesInFlight());
    values.put(name + "max_dup_ack_num", "" + sequence.maxDuplicateAcks());
    values.put(name + "rto", text(sequence.retransmissionDelay()));
    // Of every segment that counts the length is known.
    values.put(name + "no_len", "0");
    for (var event : SegmentEvent.values()) {
      values.put(name + event.name().toLowerCase(Locale.ROOT), "" + sequence.count(event));
    }
    values.put(name + "window_scaled", text(side.windowScaled()));
    values.put(name + "window_raw", text(side.windowRaw()));
  }

  private static Map<String, String> theirs(String capture) throws IOException {
    var values = new TreeMap<String, String>();
    var json = Files.readString(SharedFiles.at("captures/" + capture + TSHARK));
    for (var each : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("streams")) {
      var stream = each.getAsJsonObject();
      var a = end(stream, "a");
      var b = end(stream, "b");
      var name = name(values, a, b);
      values.put(name + "initial_rtt", number(stream.get("initial_rtt")));
      values.put(name + "completeness", number(stream.get("completeness")));
      putTheirs(values, name + a + " ", stream.getAsJsonObject("a_to_b"));
      putTheirs(values, name + b + " ", stream.getAsJsonObject("b_to_a"));
    }
    return values;
  }

  private static void putTheirs(Map<String, String> values, String name, JsonObject side) {
    for (var entry : side.entrySet()) {
      var value = entry.getValue();
      switch (entry.getKey()) {
        case "ack_rtt_measured_by_acks_of_this_side" ->
            values.put(name + "ack_rtt", statistic(value, "count", "min", "max", "mean"));
        case "rto" -> values.put(name + "rto", statistic(value, "count", "min", "max", "mean"));
        case "window_raw", "window_scaled" ->
            values.put(name + entry.getKey(), statistic(value, "min", "max", "mean"));
        default -> values.put(name + entry.getKey(), number(value));
      }
    }
  }

  private static String statistic(JsonElement value, String... names) {
    if (value.isJsonNull()) {
      return "null";
    }
    var texts = new ArrayList<String>();
    for (var name : names) {
      texts.add(number(value.getAsJsonObject().get(name)));
    }
    return String.join(" ", texts);
  }

  private static String number(JsonElement value) {
    if (value.isJsonNull() || value.getAsJsonPrimitive().isBoolean()) {
      return value.toString();
    }
    return plain(value.getAsBigDecimal());
  }

  /// Streams of the same ends are numbered, whoever began them.
  private static String name(Map<String, String> values, String one, String other) {
    var ends = one.compareTo(other) < 0 ? one + " - " + other : other + " - " + one;
    int number = 1;
    while (values.containsKey(ends + " #" + number + " completeness")) {
      number++;
    }
    return ends + " #" + number + " ";
  }

  private static String end(Endpoint end) {
    return end.address() + ":" + end.port();
  }

  private static String end(JsonObject stream, String side) {
    return stream.get(side + "_ip").getAsString() + ":" + stream.get(side + "_port").getAsInt();
  }

  private static String orNull(int value) {
    return value == TcpOptions.NONE ? "null" : "" + value;
  }

  private static String text(Distribution times) {
    if (times.count() == 0) {
      return "null";
    }
    var mean = plain(times.mean(0).movePointLeft(9));
    return times.count() + " " + seconds(times.min()) + " " + seconds(times.max()) + " " + mean;
  }

  private static String text(Range range) {
    return range.count() == 0
        ? "null"
        : range.min() + " " + range.max() + " " + roundedAsDouble(range.sum(), range.count());
  }

  /// The expected values were divided as doubles.
  private static String roundedAsDouble(long sum, long count) {
    return plain(new BigDecimal((double) sum / count).setScale(3, RoundingMode.HALF_EVEN));
  }

  private static String seconds(long nanos) {
    return plain(BigDecimal.valueOf(nanos, 9));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
