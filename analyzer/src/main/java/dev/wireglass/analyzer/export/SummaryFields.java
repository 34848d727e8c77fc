package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.RoundTripSummary;
import dev.wireglass.analyzer.export.TraceRecord.Summary;
import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.statistic.TraceTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields about all connections together.
public final class SummaryFields {
  private static final int MICRO_DECIMALS = 6;
  private static final int MEAN_DECIMALS = 6;
  private static final int NANO_DECIMALS = 9;
  private static final String TSHARK = "tshark 4.0";
  private static final String ARGUS = "argus 3";

  private static final List<Node<Spread>> DURATION =
      DistributionFields.spread(
          "s",
          "Durations of complete pairs, from the earliest SYN to the latest FIN",
          MICRO_DECIMALS,
          NANO_DECIMALS - MICRO_DECIMALS);
  private static final List<Node<Spread>> PACKETS =
      DistributionFields.spread(
          "", "Numbers of packets of complete pairs, of both ends", 0, MEAN_DECIMALS);
  private static final List<Node<Spread>> WINDOW =
      DistributionFields.spread(
          "bytes",
          "Receive windows as on the wire, of every segment of complete pairs",
          0,
          MEAN_DECIMALS);

  /// Of what one side of all connections sent.
  static final List<Node<RoundTripSummary.Side>> SIDE =
      List.of(
          new Node.Branch<>(
              "karn", RoundTripSummary.Side::karnRtt, times("rtt.karn", "tcptrace 6.6")),
          new Node.Branch<>(
              "timestamps",
              RoundTripSummary.Side::timestampRtt,
              times("rtt.timestamps", "RFC 7323")),
          new Node.Branch<>(
              "ack_rtt", RoundTripSummary.Side::ackRtt, times("rtt.ack_rtt", TSHARK)));

  private static final List<Node<RoundTripSummary>> ROUND_TRIPS =
      List.of(
          new Node.Branch<>(
              "handshake", RoundTripSummary::handshake, times("handshake_rtt", TSHARK)),
          new Node.Branch<>(
              "handshake_server",
              RoundTripSummary::handshakeServer,
              times("handshake_server_rtt", ARGUS)),
          new Node.Branch<>(
              "handshake_client",
              RoundTripSummary::handshakeClient,
              times("handshake_client_rtt", ARGUS)),
          new Node.Branch<>("from_originator", RoundTripSummary::fromOriginator, SIDE),
          new Node.Branch<>("from_responder", RoundTripSummary::fromResponder, SIDE));

  /// All of it.
  public static final List<Node<Summary>> SUMMARY =
      List.of(
          total(
              "connections",
              "Pairs of ends, however often they opened a connection.",
              TraceTotals::connections),
          total(
              "complete",
              "Those with SYN and FIN; they may be reset as well.",
              TraceTotals::complete),
          total("reset", "Those with RST.", TraceTotals::reset),
          total("open", "Those without FIN.", TraceTotals::open),
          new Node.Branch<>("duration", each -> each.totals().durationMicros(), DURATION),
          new Node.Branch<>("rtt", each -> each, roundTrips()),
          new Node.Branch<>("packets", each -> each.totals().packets(), PACKETS),
          new Node.Branch<>("window", each -> each.totals().receiveWindow(), WINDOW));

  private SummaryFields() {}

  /// First those of the text report, then those of records.
  private static List<Node<Summary>> roundTrips() {
    var nodes = new ArrayList<Node<Summary>>();
    for (var node :
        DistributionFields.fineMicros(
            "RTTs of complete pairs, from a segment of the source with SYN, data or FIN to the"
                + " first later ACK of exactly its last number",
            "")) {
      nodes.add(node.in(Summary::pairRoundTripMicros));
    }
    for (var node : ROUND_TRIPS) {
      nodes.add(node.in(Summary::roundTrips));
    }
    return List.copyOf(nodes);
  }

  /// @param field of a record that the times are of
  private static List<Node<Distribution>> times(String field, String source) {
    return DistributionFields.fineSeconds("`" + field + "` of all connections together", source);
  }

  private static Node<Summary> total(
      String name, String meaning, Function<TraceTotals, @Nullable Object> value) {
    return new Node.Leaf<>(name, "", meaning, "", each -> value.apply(each.totals()));
  }
}
