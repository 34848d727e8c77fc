package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.Endpoint;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Every field of a record, defined once: what it means, in which unit, and whose definition it is.
public final class RecordFields {
  private static final String TSHARK = "tshark 4.0";
  private static final String TCPTRACE = "tcptrace 6.6";
  private static final String ZEEK = "Zeek";
  private static final String OWN = "";

  private static final List<Node<Endpoint>> ENDPOINT =
      List.of(
          new Node.Leaf<>(
              "address",
              "",
              "The IP address, as RFC 5952 writes it.",
              OWN,
              each -> each.address().toString()),
          new Node.Leaf<>("port", "", "The TCP port.", OWN, each -> (long) each.port()));

  /// What there is to say of one connection.
  public static final List<Node<ConnectionRecord>> CONNECTION =
      List.of(
          new Node.Leaf<>(
              "id",
              "",
              "1, 2, 3… in the order of first packets, after filters.",
              OWN,
              ConnectionRecord::id),
          new Node.Branch<>("originator", ConnectionRecord::originator, ENDPOINT),
          new Node.Branch<>("responder", ConnectionRecord::responder, ENDPOINT),
          new Node.Leaf<>(
              "path",
              "",
              "What the first packet was carried in, from the outside: link layer, tags, tunnels,"
                  + " IP.",
              OWN,
              each -> each.path().steps()),
          new Node.Leaf<>(
              "start",
              "UTC",
              "When the first packet was captured.",
              OWN,
              each -> Values.time(each.firstNanos())),
          new Node.Leaf<>(
              "end",
              "UTC",
              "When the last packet was captured.",
              OWN,
              each -> Values.time(each.lastNanos())),
          new Node.Leaf<>(
              "duration",
              "s",
              "From the first packet to the last; 0 where time ran backwards.",
              OWN,
              each -> Values.seconds(each.durationNanos())),
          new Node.Leaf<>(
              "status",
              "",
              "S and F with the number of segments with SYN (SYN-ACKs included) and FIN, of both"
                  + " ends, and /R if there was any RST: as in the text report, but of this"
                  + " connection alone.",
              OWN,
              ConnectionRecord::status),
          new Node.Leaf<>(
              "state",
              "",
              "How the connection went, in Zeek's words.",
              ZEEK,
              each -> each.state().name()),
          new Node.Leaf<>(
              "history",
              "",
              "What happened, in Zeek's letters; upper case is the originator's. '^' in front: a"
                  + " SYN-ACK came first.",
              ZEEK,
              ConnectionRecord::history),
          new Node.Leaf<>(
              "completeness",
              "",
              "The sum of what was seen: 1 a SYN as the first segment, 2 SYN-ACK, 4 ACK, 8 data, 16"
                  + " FIN, 32 RST.",
              TSHARK,
              each -> (long) each.completeness()),
          new Node.Leaf<>(
              "ended_by",
              "",
              "Why there is nothing more: fin, rst, reuse, idle, evicted or end_of_capture; null in"
                  + " an interim record.",
              OWN,
              RecordFields::endedBy),
          new Node.Leaf<>(
              "handshake_rtt",
              "s",
              "From the last SYN to the first segment with ACK and without SYN behind it, whoever"
                  + " sent that (initial RTT).",
              TSHARK,
              each -> Values.knownSeconds(each.initialRttNanos())),
          new Node.Leaf<>(
              "handshake_server_rtt",
              "s",
              "From the originator's SYN to the SYN-ACK that acknowledges it: between the point of"
                  + " capture and the responder, and back. Null where the SYN was sent again and no"
                  + " timestamp tells which copy was answered.",
              "argus 3",
              each -> Values.knownSeconds(each.serverRttNanos())),
          new Node.Leaf<>(
              "handshake_client_rtt",
              "s",
              "From the responder's SYN to its first acknowledgment: between the point of capture"
                  + " and the originator, and back. Null as above.",
              "argus 3",
              each -> Values.knownSeconds(each.clientRttNanos())),
          new Node.Branch<>(
              "from_originator", ConnectionRecord::fromOriginator, DirectionFields.DIRECTION),
          new Node.Branch<>(
              "from_responder", ConnectionRecord::fromResponder, DirectionFields.DIRECTION));

  private RecordFields() {}

  private static @Nullable String endedBy(ConnectionRecord connection) {
    var reason = connection.endedBy();
    return reason == null ? null : reason.name().toLowerCase(Locale.ROOT);
  }
}
