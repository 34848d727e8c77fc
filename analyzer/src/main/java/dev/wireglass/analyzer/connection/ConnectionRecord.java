package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.LayerPath;
import org.jspecify.annotations.Nullable;

/// Everything that is known about one connection.
///
/// @param id 1, 2, 3… in the order of first packets
/// @param originator who sent the first SYN; where none was seen, who received the SYN-ACK or else
///   sent the first packet
/// @param responder the other end
/// @param path what the first packet was carried in
/// @param firstNanos when the first packet was captured, in nanoseconds since 1970
/// @param lastNanos when the last packet was captured, in nanoseconds since 1970
/// @param endedBy why there is nothing more; null in an interim record
/// @param state in Zeek's vocabulary
/// @param history in Zeek's letters: upper case for what the originator sent
/// @param completeness tshark's bits: 1 SYN, 2 SYN-ACK, 4 ACK, 8 data, 16 FIN, 32 RST
/// @param initialRttNanos from the last SYN to the first ACK without SYN behind it, as tshark
///   counts; [#UNKNOWN] if there was none
/// @param serverRttNanos from SYN to SYN-ACK, or [#UNKNOWN]
/// @param clientRttNanos from SYN-ACK to ACK, or [#UNKNOWN]
/// @param fromOriginator what the originator sent
/// @param fromResponder what the responder sent
public record ConnectionRecord(
    long id,
    Endpoint originator,
    Endpoint responder,
    LayerPath path,
    long firstNanos,
    long lastNanos,
    @Nullable EndedBy endedBy,
    ConnectionState state,
    String history,
    int completeness,
    long initialRttNanos,
    long serverRttNanos,
    long clientRttNanos,
    DirectionRecord fromOriginator,
    DirectionRecord fromResponder) {

  /// What stands for a time that cannot be known.
  public static final long UNKNOWN = -1;

  /// From the first packet to the last, in nanoseconds; 0 where time ran backwards in between.
  public long durationNanos() {
    return Math.max(0, lastNanos - firstNanos);
  }

  /// Segments with SYN, SYN-ACKs included, of both ends.
  public long syns() {
    return fromOriginator.side().syn()
        + fromOriginator.side().synAck()
        + fromResponder.side().syn()
        + fromResponder.side().synAck();
  }

  /// Segments with FIN, of both ends.
  public long fins() {
    return fromOriginator.side().fin() + fromResponder.side().fin();
  }

  /// Segments with RST, of both ends.
  public long rsts() {
    return fromOriginator.side().rst() + fromResponder.side().rst();
  }

  /// As in the text report: `S2F1`, with `/R` behind it if there was any RST.
  public String status() {
    return "S" + syns() + "F" + fins() + (rsts() > 0 ? "/R" : "");
  }
}
