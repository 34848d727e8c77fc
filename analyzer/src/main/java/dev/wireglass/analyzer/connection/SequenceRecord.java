package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import java.util.Arrays;

/// What sequence and acknowledgment numbers tell of one direction, by the rules of tshark 4.0.
public final class SequenceRecord {
  private final int[] rare;
  private final Distribution ackRtt;
  private final Distribution retransmissionDelay;
  private final long maxBytesInFlight;

  /// @param rare the [RareCounts] of the side, which do not change any more
  SequenceRecord(
      int[] rare, Distribution ackRtt, Distribution retransmissionDelay, long maxBytesInFlight) {
    this.rare = rare;
    this.ackRtt = ackRtt;
    this.retransmissionDelay = retransmissionDelay;
    this.maxBytesInFlight = maxBytesInFlight;
  }

  /// How many segments of this side were this. Equals tshark's count of packets with the field
  /// `tcp.analysis.` and the event's name.
  public long count(SegmentEvent event) {
    return RareCounts.of(rare, RareCount.kind(event));
  }

  /// Round-trip times in nanoseconds of what this side sent: from a segment to the first packet of
  /// the other side that acknowledges exactly its end, counted from the oldest copy that was not
  /// acknowledged. Equals tshark's `tcp.analysis.ack_rtt` of the packets of the other side, which
  /// has no times of 0 either; negative ones are left out.
  public Distribution ackRtt() {
    return ackRtt;
  }

  /// The most duplicate ACKs in a row that this side sent. The row ends with another acknowledgment
  /// number, or where the other side acknowledges what was not captured. Equals the largest
  /// `tcp.analysis.duplicate_ack_num` of its packets.
  public long maxDuplicateAcks() {
    return RareCounts.of(rare, RareCount.LONGEST_ROW.ordinal());
  }

  /// How long after the original retransmissions of this side came, in nanoseconds, fast and
  /// spurious ones left out. The original is taken to be the oldest segment of this side that was
  /// not acknowledged, or else the one that reached furthest. Equals `tcp.analysis.rto`, which has
  /// no times of 0 either; negative ones are left out.
  public Distribution retransmissionDelay() {
    return retransmissionDelay;
  }

  /// The largest number of bytes from the first that was not acknowledged to the last that was
  /// sent, without those that the other side's last packet reported in SACK blocks. Equals the
  /// largest `tcp.analysis.bytes_in_flight`.
  public long maxBytesInFlight() {
    return maxBytesInFlight;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SequenceRecord record
        && Arrays.equals(rare, record.rare)
        && ackRtt.equals(record.ackRtt)
        && retransmissionDelay.equals(record.retransmissionDelay)
        && maxBytesInFlight == record.maxBytesInFlight;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(rare) + ackRtt.hashCode();
  }

  /// All that is not 0.
  @Override
  public String toString() {
    var text = new StringBuilder("SequenceRecord[");
    for (var event : SegmentEvent.values()) {
      if (count(event) > 0) {
        text.append(event).append('=').append(count(event)).append(", ");
      }
    }
    text.append("maxDuplicateAcks=").append(maxDuplicateAcks());
    text.append(", ackRtt=").append(ackRtt);
    text.append(", retransmissionDelay=").append(retransmissionDelay);
    return text.append(", maxBytesInFlight=").append(maxBytesInFlight).append(']').toString();
  }
}
