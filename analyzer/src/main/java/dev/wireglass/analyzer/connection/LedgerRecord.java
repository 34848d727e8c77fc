package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import java.util.OptionalDouble;

/// What one end sent and how much of it had to be sent again, byte by byte.
///
/// All numbers follow the rules of tcptrace 6.6.7, without its faults: times are not cut to
/// microseconds, a round-trip time of 0 counts, sequence numbers wrap everywhere.
///
/// SYN and FIN take a sequence number each (RFC 9293, section 3.4) and are sent, sent again and
/// acknowledged like bytes of data. A segment with data or FIN that meets a window of 0 is a probe:
/// it is neither sent again nor out of order, and its data count once they are sent in earnest.
///
/// @param uniqueBytes of data, each counted once however often it was sent
/// @param retransmittedPackets with SYN, data or FIN that were sent before, if only in part
/// @param retransmittedBytes how many sequence numbers these packets repeat, SYN and FIN included
/// @param outOfOrderPackets that begin in a gap before what was already sent and end before the end
///   of the range behind that gap: they were overtaken, or are sent again where the capture missed
///   them the first time
/// @param tripleDuplicateAcks how often the other end asked for more of these data with a third
///   duplicate ACK (RFC 5681, section 3.2): the same number and window, no data, no other segment
///   with ACK between
/// @param initialWindowBytes of data sent for the first time before the other end acknowledged more
///   than the SYN; −1 if the SYN was not seen
/// @param maxBytesInFlight the most bytes between the last number that the other end acknowledged
///   and the end of a segment, over segments that come in order for the first time; as long as it
///   acknowledged nothing, the longest segment. From an acknowledgment on tcptrace's "max owin" is
///   one more
/// @param karnRtt round-trip times of segments with SYN, data or FIN, in nanoseconds: from the
///   segment to the first ACK of exactly its last number. Neither it nor, after it, any earlier one
///   was sent again (Karn and Partridge, SIGCOMM 1987)
public record LedgerRecord(
    long uniqueBytes,
    long retransmittedPackets,
    long retransmittedBytes,
    long outOfOrderPackets,
    long tripleDuplicateAcks,
    long initialWindowBytes,
    long maxBytesInFlight,
    Distribution karnRtt) {
  private static final double NANOS_PER_SECOND = 1e9;

  /// The same, with a distribution that may be an equal one of somebody else.
  LedgerRecord withKarnRtt(Distribution roundTrips) {
    return new LedgerRecord(
        uniqueBytes,
        retransmittedPackets,
        retransmittedBytes,
        outOfOrderPackets,
        tripleDuplicateAcks,
        initialWindowBytes,
        maxBytesInFlight,
        roundTrips);
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
}
