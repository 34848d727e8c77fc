package dev.wireglass.analyzer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Names are a promise: none is taken back or changed.
final class RecordFieldsTest {
  private static final List<String> SIZES = List.of("count", "min", "mean", "max");
  private static final List<String> TIMES =
      List.of("count", "min", "mean", "max", "stddev", "p50", "p95", "p99");
  private static final List<String> DIRECTION =
      words(
          """
          packets frame_bytes payload_bytes data_packets
          unique_bytes retransmitted_packets retransmitted_bytes
          syn syn_ack fin rst psh urg pure_acks
          retransmissions fast_retransmissions spurious_retransmissions
          out_of_order duplicate_acks max_duplicate_acks lost_segments acked_lost_segments
          zero_windows zero_window_probes zero_window_probe_acks window_updates window_full
          keep_alives keep_alive_acks reused_ports triple_duplicate_acks
          """);
  private static final List<String> OPTIONS =
      words(
          """
          mss window_scale sack_permitted timestamps sack_packets
          initial_window_bytes max_bytes_in_flight throughput bad_checksums truncated_bytes
          """);

  @Test
  void connectionsHaveTheseNames() {
    var names = new ArrayList<>(words("id"));
    for (var end : List.of("originator", "responder")) {
      names.addAll(List.of(end + ".address", end + ".port"));
    }
    names.addAll(
        words(
            """
            path start end duration status state history completeness ended_by
            handshake_rtt handshake_server_rtt handshake_client_rtt
            """));
    names.addAll(under("from_originator", direction()));
    names.addAll(under("from_responder", direction()));

    assertThat(Names.of(RecordFields.CONNECTION)).containsExactlyElementsOf(names);
  }

  @Test
  void capturesHaveTheseNames() {
    assertThat(Names.of(TraceFields.CAPTURE))
        .containsExactlyElementsOf(
            words("file format link_types packets tcp_packets bytes first last complete warnings"));
    assertThat(Names.of(TraceFields.SKIPPED)).containsExactly("reason", "packets");
  }

  @Test
  void summariesHaveTheseNames() {
    var names = new ArrayList<>(words("connections complete reset open"));
    names.addAll(under("duration", SIZES));
    names.addAll(under("rtt", TIMES));
    for (var handshake : List.of("handshake", "handshake_server", "handshake_client")) {
      names.addAll(under("rtt." + handshake, TIMES));
    }
    for (var side : List.of("from_originator", "from_responder")) {
      for (var method : List.of("karn", "timestamps", "ack_rtt")) {
        names.addAll(under("rtt." + side + "." + method, TIMES));
      }
    }
    names.addAll(under("packets", SIZES));
    names.addAll(under("window", SIZES));

    assertThat(Names.of(SummaryFields.SUMMARY)).containsExactlyElementsOf(names);
  }

  private static List<String> direction() {
    var names = new ArrayList<>(DIRECTION);
    names.addAll(under("retransmission_delay", TIMES));
    names.addAll(under("window_raw", SIZES));
    names.addAll(under("window_scaled", SIZES));
    names.addAll(OPTIONS);
    for (var method : List.of("karn", "timestamps", "ack_rtt")) {
      names.addAll(under("rtt." + method, TIMES));
    }
    return names;
  }

  private static List<String> under(String branch, List<String> names) {
    return names.stream().map(name -> branch + "." + name).toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
