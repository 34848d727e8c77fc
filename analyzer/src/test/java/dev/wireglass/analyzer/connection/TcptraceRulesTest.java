package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.tcp.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the ledger with the rules of tcptrace, which were checked against tcptrace itself.
final class TcptraceRulesTest {
  private static final long NANOS_PER_MICRO = 1000;

  /// Sides of which the rules repeat what tcptrace gets wrong: a second SYN with another number
  /// counts as a unique byte; and where the SYN has the highest sequence number there is (6 and
  /// 100), its acknowledgment is taken for one of data, so the initial window ends at once.
  private static final Map<String, List<Integer>> FAULTS =
      Map.of(
          "seq_wrap.pcap", List.of(6),
          "corner_cases.pcap", List.of(47, 48, 54, 55, 58, 59, 61, 65, 100));

  @ParameterizedTest
  @MethodSource("captures")
  void ledgerSaysWhatTcptraceSays(Path capture) throws Exception {
    var theirs = TcptraceRules.run(capture);
    var ours = sides(capture);

    assertThat(ours.size()).isEqualTo(theirs.size());
    var differing =
        IntStream.range(0, ours.size())
            .filter(side -> !ours.get(side).equals(theirs.get(side)))
            .boxed()
            .toList();
    assertThat(differing)
        .as(() -> describe(differing, ours, theirs))
        .isEqualTo(FAULTS.getOrDefault(capture.getFileName().toString(), List.of()));
  }

  static List<Path> captures() throws IOException {
    try (var files = Files.list(SharedFiles.at("captures/own"))) {
      var own = files.filter(file -> !file.toString().endsWith(".json")).sorted();
      var derived =
          Stream.of("corner_cases", "every_packet_twice", "idle_2h", "ipv6_hbh_dst_rt")
              .map(name -> SharedFiles.at("captures/derived/" + name + ".pcap"));
      return Stream.concat(own, derived).toList();
    }
  }

  private static List<TcptraceRules.Side> sides(Path capture) throws IOException {
    var connections = new TcptraceConnections();
    CaptureSegments.read(capture, segment -> connections.add(cutToMicros(segment)));
    var sides = new ArrayList<TcptraceRules.Side>();
    for (var ledger : connections.ledgers()) {
      sides.add(TcptraceRules.Side.of(ledger.record(true)));
      sides.add(TcptraceRules.Side.of(ledger.record(false)));
    }
    return sides;
  }

  /// Tcptrace knows no shorter times.
  private static Segment cutToMicros(Segment segment) {
    segment.time(segment.timeNanos() / NANOS_PER_MICRO * NANOS_PER_MICRO);
    return segment;
  }

  private static String describe(
      List<Integer> sides, List<TcptraceRules.Side> ours, List<TcptraceRules.Side> theirs) {
    var text = new StringBuilder();
    for (int side : sides) {
      text.append("\nside ").append(side);
      text.append("\n  ours   ").append(ours.get(side));
      text.append("\n  theirs ").append(theirs.get(side));
    }
    return text.toString();
  }
}
