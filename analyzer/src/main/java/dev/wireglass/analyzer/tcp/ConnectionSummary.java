package dev.wireglass.analyzer.tcp;

import dev.wireglass.analyzer.sample.Spread;

/// What happened between two ends.
///
/// @param path what the first segment was carried in
/// @param source what the sender of the first segment sent
/// @param destination what the other end sent
/// @param firstSynNanos the earliest segment with SYN, in nanoseconds since 1970; without meaning
///   if there was none
/// @param lastFinNanos the latest segment with FIN, likewise
/// @param roundTripMicros the round-trip times of what the source sent, in microseconds
public record ConnectionSummary(
    LayerPath path,
    EndpointSummary source,
    EndpointSummary destination,
    long firstSynNanos,
    long lastFinNanos,
    Spread roundTripMicros) {

  /// Segments with SYN, of both ends.
  public long syns() {
    return source.syns() + destination.syns();
  }

  /// Segments with FIN, of both ends.
  public long fins() {
    return source.fins() + destination.fins();
  }

  /// Segments of both ends.
  public long packets() {
    return source.packets() + destination.packets();
  }

  /// Bytes of data of both ends.
  public long payloadBytes() {
    return source.payloadBytes() + destination.payloadBytes();
  }

  /// Whether both an opening and a closing segment were seen; it may also have been reset.
  public boolean isComplete() {
    return syns() > 0 && fins() > 0;
  }

  /// Whether any segment had RST.
  public boolean isReset() {
    return source.rsts() + destination.rsts() > 0;
  }

  /// Whether no closing segment was seen.
  public boolean isOpen() {
    return fins() == 0;
  }
}
