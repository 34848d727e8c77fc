package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// Hears of each segment once its connection is known.
@FunctionalInterface
public interface SegmentListener {
  /// For those who do not listen.
  SegmentListener NOBODY = (connection, fromOriginator, segment, events) -> {};

  /// @param connection the number of the connection, as in its record
  /// @param fromOriginator who sent it
  /// @param segment filled in again and again: copy what is to stay
  /// @param events the bits of the [SegmentEvent]s
  void segment(long connection, boolean fromOriginator, Segment segment, int events);
}
