package dev.wireglass.analyzer.statistic;

import dev.wireglass.analyzer.tcp.ConnectionSummary;
import java.util.List;

/// What statistics are made from.
///
/// @param startNanos the time of the first packet of the capture, whatever its protocol, in
///   nanoseconds since 1970; 0 without packets
/// @param connections in the order of their first segments
public record Trace(long startNanos, List<ConnectionSummary> connections) {
  private static final long NANOS_PER_MICRO = 1000;

  /// Keeps a copy of the list.
  public Trace {
    connections = List.copyOf(connections);
  }

  /// The time from the first packet of the capture on, in microseconds. Both times are cut to
  /// microseconds first, so that captures of the same packets with either unit agree.
  long micros(long nanos) {
    return microsBetween(startNanos, nanos);
  }

  static long microsBetween(long fromNanos, long toNanos) {
    return toNanos / NANOS_PER_MICRO - fromNanos / NANOS_PER_MICRO;
  }
}
