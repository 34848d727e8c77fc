package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.RoundTripSummary;
import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.statistic.TraceTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about a trace beside its connections.
///
/// @param files as messages call them
/// @param format of the files; null where it differs or nothing could be read
/// @param linkTypes the LINKTYPE_ values of packets, in ascending order
/// @param packets how many there are
/// @param segments how many are part of a connection
/// @param bytes how many bytes of packets were captured
/// @param firstNanos when the first packet was captured, in nanoseconds since 1970
/// @param lastNanos when the last packet was captured, in nanoseconds since 1970
/// @param complete whether all of the files could be read and nothing in them is damaged
/// @param warnings what there is to say about files and packets, one sentence each
/// @param skipped how many packets were not analysed, by reason
/// @param summary all connections together; null where records were taken as connections ended
public record TraceRecord(
    List<String> files,
    @Nullable String format,
    List<Integer> linkTypes,
    long packets,
    long segments,
    long bytes,
    long firstNanos,
    long lastNanos,
    boolean complete,
    List<String> warnings,
    List<Skipped> skipped,
    @Nullable Summary summary) {

  /// Keeps copies of the lists.
  public TraceRecord {
    files = List.copyOf(files);
    linkTypes = List.copyOf(linkTypes);
    warnings = List.copyOf(warnings);
    skipped = List.copyOf(skipped);
  }

  /// All connections together.
  ///
  /// @param totals of pairs of ends, as in the text report
  /// @param pairRoundTripMicros the round-trip times of complete pairs, in microseconds
  /// @param roundTrips those of all connections
  public record Summary(
      TraceTotals totals, Distribution pairRoundTripMicros, RoundTripSummary roundTrips) {}

  /// Packets that were not analysed.
  ///
  /// @param reason why
  /// @param packets how many
  public record Skipped(String reason, long packets) {}
}
