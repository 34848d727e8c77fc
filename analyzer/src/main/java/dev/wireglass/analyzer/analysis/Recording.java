package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.connection.RoundTripSummary;
import dev.wireglass.analyzer.sample.Distribution;

/// What is known of captures beside the records of their connections.
///
/// @param analysis the trace of all pairs of ends, and what became of packets and files
/// @param pairRoundTripMicros the round-trip times of complete pairs of ends by the definition of
///   the text report, in microseconds
/// @param roundTrips those of all connections, each counted when it ended
public record Recording(
    Analysis analysis, Distribution pairRoundTripMicros, RoundTripSummary roundTrips) {}
