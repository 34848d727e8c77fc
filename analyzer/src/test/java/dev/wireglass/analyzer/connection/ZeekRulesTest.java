package dev.wireglass.analyzer.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.wireglass.analyzer.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares with a script that states the rules of Zeek, and that was compared with Zeek itself.
final class ZeekRulesTest {
  private static final String SCRIPT = "tools/zeek_rules.py";

  private static final String OFFLOADED = "a checksum that is left to the card is not wrong";
  private static final String ONE_OPEN = "a simultaneous open opens one connection";

  private static final Map<String, List<Difference>> DIFFERENCES =
      Map.of(
          "any_sll2.pcap", List.of(new Difference("59830", "SF:ShADafF", OFFLOADED)),
          "ip_fragments.pcap", List.of(new Difference("54224", "SF:ShADadfF", OFFLOADED)),
          "pcapng_multi_if.pcapng", List.of(new Difference("33220", "SF:ShADafF", OFFLOADED)),
          "simultaneous.pcap",
              List.of(
                  new Difference("7100", "SF:SsADadFf", ONE_OPEN),
                  new Difference("7101", "SF:SsADadFf", ONE_OPEN)));

  @ParameterizedTest
  @MethodSource("captures")
  void everyConnectionHasTheStateAndHistoryOfZeek(Path capture) throws Exception {
    var expected = ofScript(capture);
    assertThat(expected).isNotEmpty();
    var found = Histories.of(capture);
    for (var each : DIFFERENCES.getOrDefault(capture.getFileName().toString(), List.of())) {
      var ours = take(each, found);
      assertThat(ours)
          .as(each.port() + " " + each.reason())
          .isEqualTo(each.ours())
          .isNotEqualTo(take(each, expected));
    }

    assertThat(found).isEqualTo(expected);
  }

  private static String take(Difference difference, Map<List<String>, List<String>> histories) {
    return histories.keySet().stream()
        .filter(ends -> ends.stream().anyMatch(end -> end.endsWith(" " + difference.port())))
        .findAny()
        .map(ends -> String.join(" ", histories.remove(ends)))
        .orElseThrow();
  }

  /// All recorded ones, and some of them that were cut, doubled or put out of order.
  private static List<Path> captures() throws IOException {
    var captures = new ArrayList<Path>();
    try (Stream<Path> files = Files.list(SharedFiles.at("captures/own"))) {
      files.filter(file -> !file.toString().endsWith(".json")).sorted().forEach(captures::add);
    }
    for (var name : List.of("snaplen_54", "every_packet_twice", "time_backwards", "loop_108")) {
      captures.add(SharedFiles.at("captures/derived/" + name + ".pcap"));
    }
    return captures;
  }

  /// The script prints a line with the name of the file, and then one for each connection: address
  /// and port of the originator, those of the responder, state, history and counts.
  private static Map<List<String>, List<String>> ofScript(Path capture) throws Exception {
    var found = new LinkedHashMap<List<String>, List<String>>();
    var lines = run(capture).lines().skip(1).map(line -> line.strip().split(" ", -1)).toList();
    for (var each : lines) {
      var ends = Histories.ends(each[0] + " " + each[1], each[2] + " " + each[3]);
      found.computeIfAbsent(ends, _ -> new ArrayList<>()).add(each[4] + ":" + each[5]);
    }
    return found;
  }

  private static String run(Path capture) throws Exception {
    var script = SharedFiles.at(SCRIPT);
    var process = start(script, capture);
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static Process start(Path script, Path capture) {
    try {
      return new ProcessBuilder("python3", script.toString(), capture.toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException absent) {
      return abort("no python3");
    }
  }
}
