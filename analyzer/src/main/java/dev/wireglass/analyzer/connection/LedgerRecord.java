package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import java.util.Arrays;
import java.util.OptionalDouble;

/// What one end sent and how much of it had to be sent again, byte by byte.
///
/// All numbers follow the rules of tcptrace 6.6.7, without its faults: times are not cut to
/// microseconds, a round-trip time of 0 counts, sequence numbers wrap everywhere.
///
/// SYN and FIN take a sequence number each (RFC 9293, section 3.4) and are sent, sent again and
/// acknowledged like bytes of data. A segment with data or FIN that meets a window of 0 is a probe:
/// it is neither sent again nor out of order, and its data count once they are sent in earnest.
public final class LedgerRecord {
  private static final double NANOS_PER_SECOND = 1e9;

  private final long uniqueBytes;
  private final int[] rare;
  private final long initialWindowBytes;
  private final long maxBytesInFlight;
  private final Distribution karnRtt;

  /// @param rare the [RareCounts] of the side, which do not change any more
  LedgerRecord(
      long uniqueBytes,
      int[] rare,
      long initialWindowBytes,
      long maxBytesInFlight,
      Distribution karnRtt) {
    this.uniqueBytes = uniqueBytes;
    this.rare = rare;
    this.initialWindowBytes = initialWindowBytes;
    this.maxBytesInFlight = maxBytesInFlight;
    this.karnRtt = karnRtt;
  }

  /// Bytes of data, each counted once however often it was sent.
  public long uniqueBytes() {
    return uniqueBytes;
  }

  /// Packets with SYN, data or FIN that were sent before, if only in part.
  public long retransmittedPackets() {
    return of(RareCount.RETRANSMITTED_PACKETS);
  }

  /// How many sequence numbers these packets repeat, SYN and FIN included.
  public long retransmittedBytes() {
    return of(RareCount.RETRANSMITTED_BYTES);
  }

  /// Packets that begin in a gap before what was already sent and end before the end of the range
  /// behind that gap: they were overtaken, or are sent again where the capture missed them the
  /// first time.
  public long outOfOrderPackets() {
    return of(RareCount.OUT_OF_ORDER_PACKETS);
  }

  /// How often the other end asked for more of these data with a third duplicate ACK (RFC 5681,
  /// section 3.2): the same number and window, no data, no other segment with ACK between.
  public long tripleDuplicateAcks() {
    return of(RareCount.TRIPLE_DUPLICATE_ACKS);
  }

  /// Bytes of data sent for the first time before the other end acknowledged more than the SYN; −1
  /// if the SYN was not seen.
  public long initialWindowBytes() {
    return initialWindowBytes;
  }

  /// The most bytes between the last number that the other end acknowledged and the end of a
  /// segment, over segments that come in order for the first time; as long as it acknowledged
  /// nothing, the longest segment. From an acknowledgment on tcptrace's "max owin" is one more.
  public long maxBytesInFlight() {
    return maxBytesInFlight;
  }

  /// Round-trip times of segments with SYN, data or FIN, in nanoseconds: from the segment to the
  /// first ACK of exactly its last number. Neither it nor, after it, any earlier one was sent again
  /// (Karn and Partridge, SIGCOMM 1987).
  public Distribution karnRtt() {
    return karnRtt;
  }

  /// Unique bytes per second.
  ///
  /// @param nanos from the first to the last packet of the connection, of both ends
  /// @return empty where no time passed
  public OptionalDouble throughput(long nanos) {
    return nanos <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(uniqueBytes / (nanos / NANOS_PER_SECOND));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LedgerRecord record
        && uniqueBytes == record.uniqueBytes
        && Arrays.equals(rare, record.rare)
        && initialWindowBytes == record.initialWindowBytes
        && maxBytesInFlight == record.maxBytesInFlight
        && karnRtt.equals(record.karnRtt);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(rare) + Long.hashCode(uniqueBytes);
  }

  private long of(RareCount kind) {
    return RareCounts.of(rare, kind.ordinal());
  }
}
