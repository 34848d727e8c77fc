package dev.wireglass.analyzer.statistic;

import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.tcp.ConnectionSummary;
import java.util.function.Predicate;

/// The numbers of the text report about all connections together, one for each pair of ends, but
/// for round-trip times.
///
/// @param connections pairs of ends
/// @param complete those with SYN and FIN
/// @param reset those with RST
/// @param open those without FIN
/// @param durationMicros of complete ones, in microseconds
/// @param packets of complete ones
/// @param receiveWindow of every packet of complete ones, as on the wire
public record TraceTotals(
    long connections,
    long complete,
    long reset,
    long open,
    Spread durationMicros,
    Spread packets,
    Spread receiveWindow) {

  /// Adds up a trace.
  public static TraceTotals of(Trace trace) {
    return new TraceTotals(
        trace.connections().size(),
        count(trace, ConnectionSummary::isComplete),
        count(trace, ConnectionSummary::isReset),
        count(trace, ConnectionSummary::isOpen),
        Measure.DURATION.spread(trace),
        Measure.PACKETS.spread(trace),
        Measure.RECEIVE_WINDOW.spread(trace));
  }

  private static long count(Trace trace, Predicate<ConnectionSummary> which) {
    return trace.connections().stream().filter(which).count();
  }
}
