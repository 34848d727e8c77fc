package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import java.util.OptionalDouble;

/// What one end of a connection sent.
///
/// @param side plain counts
/// @param sequence what tshark's sequence analysis says of it
/// @param ledger which bytes were sent once and which again, by tcptrace's rules
/// @param timestampRtt from a segment of this side to the first one of the other side that echoes
///   its timestamp, in nanoseconds
/// @param connectionNanos how long the whole connection lasted
public record DirectionRecord(
    SideRecord side,
    SequenceRecord sequence,
    LedgerRecord ledger,
    Distribution timestampRtt,
    long connectionNanos) {

  /// Unique bytes a second over the whole connection; empty where it took no time.
  public OptionalDouble throughput() {
    return ledger.throughput(connectionNanos);
  }
}
