package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.DirectionRecord;
import dev.wireglass.analyzer.connection.SegmentEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of one direction of a connection. The side that is named is the one that sent what is
/// counted.
final class DirectionFields {
  private static final String TSHARK = "tshark 4.0";
  private static final String TCPTRACE = "tcptrace 6.6";
  private static final String OWN = "";

  private static final List<Node<DirectionRecord>> RTT =
      List.of(
          new Node.Branch<>(
              "karn",
              each -> each.ledger().karnRtt(),
              DistributionFields.seconds(
                  "RTTs from a segment with SYN, data or FIN to the first ACK of exactly its last"
                      + " number, where neither it nor, after it, an earlier one was sent again"
                      + " (Karn)",
                  TCPTRACE)),
          new Node.Branch<>(
              "timestamps",
              DirectionRecord::timestampRtt,
              DistributionFields.seconds(
                  "RTTs from the first segment with SYN, data or FIN that carries a timestamp to"
                      + " the first segment of the other side that echoes it and acknowledges more",
                  "RFC 7323")),
          new Node.Branch<>(
              "ack_rtt",
              each -> each.sequence().ackRtt(),
              DistributionFields.seconds(
                  "RTTs from the oldest transmission of a segment to the first ACK of exactly its"
                      + " end, sent again or not; none of 0",
                  TSHARK)));

  /// What there is to say of one direction.
  static final List<Node<DirectionRecord>> DIRECTION =
      List.of(
          new Node.Leaf<>(
              "packets",
              "",
              "Segments that this side sent.",
              TSHARK,
              each -> each.side().packets()),
          new Node.Leaf<>(
              "frame_bytes",
              "bytes",
              "Lengths of the frames that carried them, with the link header and without the frame"
                  + " check sequence, captured whole or not.",
              TSHARK,
              each -> each.side().frameBytes()),
          new Node.Leaf<>(
              "payload_bytes",
              "bytes",
              "Bytes of data in them by the lengths that IP and TCP declare; what is sent again"
                  + " counts again.",
              TSHARK,
              each -> each.side().payloadBytes()),
          new Node.Leaf<>(
              "data_packets", "", "Segments with data.", TSHARK, each -> each.side().dataPackets()),
          new Node.Leaf<>(
              "unique_bytes",
              "bytes",
              "Bytes of data, each counted once however often it was sent.",
              TCPTRACE,
              each -> each.ledger().uniqueBytes()),
          new Node.Leaf<>(
              "retransmitted_packets",
              "",
              "Segments with SYN, data or FIN that were sent before, if only in part; not probes of"
                  + " a closed window.",
              TCPTRACE,
              each -> each.ledger().retransmittedPackets()),
          new Node.Leaf<>(
              "retransmitted_bytes",
              "bytes",
              "Sequence numbers that these repeat; SYN and FIN take one each.",
              TCPTRACE,
              each -> each.ledger().retransmittedBytes()),
          new Node.Leaf<>(
              "syn", "", "Segments with SYN and without ACK.", TSHARK, each -> each.side().syn()),
          new Node.Leaf<>(
              "syn_ack", "", "Segments with SYN and ACK.", TSHARK, each -> each.side().synAck()),
          new Node.Leaf<>("fin", "", "Segments with FIN.", TSHARK, each -> each.side().fin()),
          new Node.Leaf<>("rst", "", "Segments with RST.", TSHARK, each -> each.side().rst()),
          new Node.Leaf<>("psh", "", "Segments with PSH.", TSHARK, each -> each.side().psh()),
          new Node.Leaf<>("urg", "", "Segments with URG.", TSHARK, each -> each.side().urg()),
          new Node.Leaf<>(
              "pure_acks",
              "",
              "Segments with ACK and without data, SYN, FIN or RST.",
              TSHARK,
              each -> each.side().pureAcks()),
          new Node.Leaf<>(
              "retransmissions",
              "",
              "Segments with SYN, FIN or data that begin before the end of what was sent, or with"
                  + " data that were acknowledged already; not keep-alives, and not those that are"
                  + " out of order. Fast and spurious ones are included.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.RETRANSMISSION)),
          new Node.Leaf<>(
              "fast_retransmissions",
              "",
              "Retransmissions that begin where the other side's last acknowledgment is, within 20"
                  + " ms of it, after at least two duplicate ACKs, or without any where data of"
                  + " that side are acknowledged which the capture lacks.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.FAST_RETRANSMISSION)),
          new Node.Leaf<>(
              "spurious_retransmissions",
              "",
              "Retransmissions of data of which all were already acknowledged.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.SPURIOUS_RETRANSMISSION)),
          new Node.Leaf<>(
              "out_of_order",
              "",
              "Segments that begin before the end of what was sent and do not end there, within the"
                  + " initial RTT (3 ms while it is unknown) of the segment that did: rather"
                  + " delayed than sent again.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.OUT_OF_ORDER)),
          new Node.Leaf<>(
              "duplicate_acks",
              "",
              "Segments with nothing but ACK that repeat sequence number, acknowledgment number and"
                  + " window (not 0) of the one before; not where they answer a keep-alive.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.DUPLICATE_ACK)),
          new Node.Leaf<>(
              "max_duplicate_acks",
              "",
              "The most duplicate ACKs in a row: until another acknowledgment number, or until the"
                  + " other side acknowledges what was not captured.",
              TSHARK,
              each -> each.sequence().maxDuplicateAcks()),
          new Node.Leaf<>(
              "lost_segments",
              "",
              "Segments that begin beyond the end of what was sent before: something in between was"
                  + " not captured. Not with RST.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.LOST_SEGMENT)),
          new Node.Leaf<>(
              "acked_lost_segments",
              "",
              "Segments that acknowledge data that were not captured.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ACK_LOST_SEGMENT)),
          new Node.Leaf<>(
              "zero_windows",
              "",
              "Segments with a window of 0 and without SYN, FIN and RST; not probes.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ZERO_WINDOW)),
          new Node.Leaf<>(
              "zero_window_probes",
              "",
              "Segments with one byte, the next to be sent, while the other side's window is 0.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ZERO_WINDOW_PROBE)),
          new Node.Leaf<>(
              "zero_window_probe_acks",
              "",
              "Segments that repeat sequence number, acknowledgment number and a window of 0 right"
                  + " after a probe.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ZERO_WINDOW_PROBE_ACK)),
          new Node.Leaf<>(
              "window_updates",
              "",
              "Segments without data, SYN, FIN and RST that change nothing but the window, and not"
                  + " to 0.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.WINDOW_UPDATE)),
          new Node.Leaf<>(
              "window_full",
              "",
              "Segments with data that end where the other side's window does.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.WINDOW_FULL)),
          new Node.Leaf<>(
              "keep_alives",
              "",
              "Segments with at most one byte whose sequence number is the one before the next,"
                  + " without SYN, FIN and RST.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.KEEP_ALIVE)),
          new Node.Leaf<>(
              "keep_alive_acks",
              "",
              "Segments that repeat the numbers and window of the one before right after a"
                  + " keep-alive.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.KEEP_ALIVE_ACK)),
          new Node.Leaf<>(
              "reused_ports",
              "",
              "The SYN that began the connection where the same ends had one before, and SYN-ACKs"
                  + " with another sequence number than the one before.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.REUSED_PORTS)),
          new Node.Leaf<>(
              "triple_duplicate_acks",
              "",
              "How often the other side asked for these data with a third duplicate ACK: same"
                  + " number and window, no data, nothing else with ACK in between.",
              TCPTRACE,
              each -> each.ledger().tripleDuplicateAcks()),
          new Node.Branch<>(
              "retransmission_delay",
              each -> each.sequence().retransmissionDelay(),
              DistributionFields.seconds(
                  "Times from the original to the retransmission, fast and spurious ones left out;"
                      + " the original is taken to be the oldest segment without acknowledgment, or"
                      + " else the one that reached furthest; none of 0",
                  TSHARK)),
          new Node.Branch<>(
              "window_raw",
              each -> each.side().windowRaw(),
              DistributionFields.bytes("Receive windows of all segments as on the wire", TSHARK)),
          new Node.Branch<>(
              "window_scaled",
              each -> each.side().windowScaled(),
              DistributionFields.bytes(
                  "Receive windows of all segments, shifted by the window scale where both SYNs"
                      + " offered one and not on SYNs",
                  TSHARK)),
          new Node.Leaf<>(
              "mss",
              "bytes",
              "The maximum segment size on the last SYN that offered one (RFC 9293).",
              TSHARK,
              each -> Values.known(each.side().maximumSegmentSize())),
          new Node.Leaf<>(
              "window_scale",
              "bits",
              "The shift on the last SYN that offered one (RFC 7323).",
              TSHARK,
              each -> Values.known(each.side().windowScale())),
          new Node.Leaf<>(
              "sack_permitted",
              "",
              "Whether a SYN had the option SACK permitted (RFC 2018).",
              TSHARK,
              each -> each.side().sackPermitted()),
          new Node.Leaf<>(
              "timestamps",
              "",
              "Whether any segment had the option timestamps (RFC 7323).",
              TSHARK,
              each -> each.side().timestamps()),
          new Node.Leaf<>(
              "sack_packets",
              "",
              "Segments with SACK blocks (RFC 2018).",
              TSHARK,
              each -> each.side().sackPackets()),
          new Node.Leaf<>(
              "initial_window_bytes",
              "bytes",
              "Data sent for the first time before the other side acknowledged more than the SYN;"
                  + " null where the SYN was not seen.",
              TCPTRACE,
              each -> Values.known(each.ledger().initialWindowBytes())),
          new Node.Leaf<>(
              "max_bytes_in_flight",
              "bytes",
              "The most bytes between what the other side acknowledged and the end of a segment,"
                  + " over segments that come in order for the first time; as long as nothing was"
                  + " acknowledged, the longest segment.",
              TCPTRACE,
              each -> each.ledger().maxBytesInFlight()),
          new Node.Leaf<>(
              "throughput",
              "bytes/s",
              "Unique bytes a second, over the duration of the whole connection; null where that is"
                  + " 0.",
              TCPTRACE,
              each -> throughput(each)),
          new Node.Leaf<>(
              "bad_checksums",
              "",
              "Segments that were captured whole and have a wrong TCP checksum; not those whose"
                  + " checksum was left to a network card.",
              OWN,
              each -> each.side().badChecksums()),
          new Node.Leaf<>(
              "truncated_bytes",
              "bytes",
              "Bytes of data that the snapshot length cut.",
              OWN,
              each -> each.side().truncatedBytes()),
          new Node.Branch<>("rtt", each -> each, RTT));

  private DirectionFields() {}

  private static @Nullable Object throughput(DirectionRecord direction) {
    var throughput = direction.throughput();
    return throughput.isEmpty() ? null : Values.rounded(throughput.getAsDouble());
  }
}
