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
                  "RTTs from a segment to the first ACK of exactly its last number, where neither"
                      + " it nor an earlier one after it was sent again (Karn)",
                  TCPTRACE)),
          new Node.Branch<>(
              "timestamps",
              DirectionRecord::timestampRtt,
              DistributionFields.seconds(
                  "RTTs from the first segment with a timestamp to the first one that echoes it and"
                      + " acknowledges more",
                  "RFC 7323")),
          new Node.Branch<>(
              "ack_rtt",
              each -> each.sequence().ackRtt(),
              DistributionFields.seconds(
                  "RTTs from the oldest transmission of a segment to the ACK of exactly its end",
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
              "Bytes of the frames that carried them, on the network, captured or not.",
              TSHARK,
              each -> each.side().frameBytes()),
          new Node.Leaf<>(
              "payload_bytes",
              "bytes",
              "Bytes of data in them, sent again or not.",
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
              "Segments with SYN, data or FIN that were sent before, if only in part.",
              TCPTRACE,
              each -> each.ledger().retransmittedPackets()),
          new Node.Leaf<>(
              "retransmitted_bytes",
              "bytes",
              "Sequence numbers that these repeat, SYN and FIN included.",
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
              "Segments with SYN, FIN or data that do not go beyond what was sent before, neither"
                  + " out of order nor keep-alives; fast and spurious ones included.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.RETRANSMISSION)),
          new Node.Leaf<>(
              "fast_retransmissions",
              "",
              "Retransmissions within 20 ms of at least the second duplicate ACK that asks for"
                  + " them.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.FAST_RETRANSMISSION)),
          new Node.Leaf<>(
              "spurious_retransmissions",
              "",
              "Retransmissions of data that were already acknowledged.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.SPURIOUS_RETRANSMISSION)),
          new Node.Leaf<>(
              "out_of_order",
              "",
              "Segments that do not go beyond what was sent before, but come within the initial RTT"
                  + " (or 3 ms) of it: rather delayed than sent again.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.OUT_OF_ORDER)),
          new Node.Leaf<>(
              "duplicate_acks",
              "",
              "ACKs without data that repeat number and window of the one before.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.DUPLICATE_ACK)),
          new Node.Leaf<>(
              "lost_segments",
              "",
              "Segments that start beyond what was sent before: something in between was not"
                  + " captured.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.LOST_SEGMENT)),
          new Node.Leaf<>(
              "acked_lost_segments",
              "",
              "ACKs of data that were not captured.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ACK_LOST_SEGMENT)),
          new Node.Leaf<>(
              "zero_windows",
              "",
              "Segments that close the receive window; not with SYN, FIN or RST.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ZERO_WINDOW)),
          new Node.Leaf<>(
              "zero_window_probes",
              "",
              "Single bytes sent into a closed window.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ZERO_WINDOW_PROBE)),
          new Node.Leaf<>(
              "zero_window_probe_acks",
              "",
              "ACKs that repeat the closed window after a probe.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.ZERO_WINDOW_PROBE_ACK)),
          new Node.Leaf<>(
              "window_updates",
              "",
              "ACKs without data that only change the window.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.WINDOW_UPDATE)),
          new Node.Leaf<>(
              "window_full",
              "",
              "Segments with data up to the very end of the other side's window.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.WINDOW_FULL)),
          new Node.Leaf<>(
              "keep_alives",
              "",
              "Segments with at most one byte, the one before the next.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.KEEP_ALIVE)),
          new Node.Leaf<>(
              "keep_alive_acks",
              "",
              "ACKs that answer a keep-alive.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.KEEP_ALIVE_ACK)),
          new Node.Leaf<>(
              "reused_ports",
              "",
              "SYNs and SYN-ACKs with another sequence number than the one before.",
              TSHARK,
              each -> each.sequence().count(SegmentEvent.REUSED_PORTS)),
          new Node.Leaf<>(
              "triple_duplicate_acks",
              "",
              "How often the other side asked for these data with a third duplicate ACK.",
              TCPTRACE,
              each -> each.ledger().tripleDuplicateAcks()),
          new Node.Branch<>(
              "window_raw",
              each -> each.side().windowRaw(),
              DistributionFields.bytes("Receive windows as on the wire, of all segments", TSHARK)),
          new Node.Branch<>(
              "window_scaled",
              each -> each.side().windowScaled(),
              DistributionFields.bytes("Receive windows after scaling, of all segments", TSHARK)),
          new Node.Leaf<>(
              "mss",
              "bytes",
              "The maximum segment size that was offered on the SYN.",
              TSHARK,
              each -> Values.known(each.side().maximumSegmentSize())),
          new Node.Leaf<>(
              "window_scale",
              "bits",
              "The shift that was offered on the SYN.",
              TSHARK,
              each -> Values.known(each.side().windowScale())),
          new Node.Leaf<>(
              "sack_permitted",
              "",
              "Whether SACK permitted was on the SYN.",
              TSHARK,
              each -> each.side().sackPermitted()),
          new Node.Leaf<>(
              "timestamps",
              "",
              "Whether there was any segment with timestamps.",
              TSHARK,
              each -> each.side().timestamps()),
          new Node.Leaf<>(
              "sack_packets",
              "",
              "Segments with SACK blocks.",
              TSHARK,
              each -> each.side().sackPackets()),
          new Node.Leaf<>(
              "initial_window_bytes",
              "bytes",
              "Data sent for the first time before the other side acknowledged more than the SYN.",
              TCPTRACE,
              each -> Values.known(each.ledger().initialWindowBytes())),
          new Node.Leaf<>(
              "max_bytes_in_flight",
              "bytes",
              "The most bytes between what was acknowledged and the end of a segment, over segments"
                  + " that come in order for the first time.",
              TCPTRACE,
              each -> each.ledger().maxBytesInFlight()),
          new Node.Leaf<>(
              "throughput",
              "bytes/s",
              "Unique bytes a second, over the whole connection.",
              TCPTRACE,
              each -> throughput(each)),
          new Node.Leaf<>(
              "bad_checksums",
              "",
              "Segments, captured whole, with a wrong TCP checksum; not those that were left to a"
                  + " network card.",
              OWN,
              each -> each.side().badChecksums()),
          new Node.Leaf<>(
              "truncated_bytes",
              "bytes",
              "Data that the snapshot length cut.",
              OWN,
              each -> each.side().truncatedBytes()),
          new Node.Branch<>("rtt", each -> each, RTT));

  private DirectionFields() {}

  private static @Nullable Object throughput(DirectionRecord direction) {
    var throughput = direction.throughput();
    return throughput.isEmpty() ? null : Values.rounded(throughput.getAsDouble());
  }
}
