package dev.wireglass.analyzer.analysis;

/// A point in the time of a capture.
///
/// @param nanos since 1970, or since the first packet
/// @param isRelative to the first packet
public record TimeBound(long nanos, boolean isRelative) {
  /// Before every packet.
  public static final TimeBound START = new TimeBound(Long.MIN_VALUE, false);

  /// Behind every packet.
  public static final TimeBound END = new TimeBound(Long.MAX_VALUE, false);

  /// In nanoseconds since 1970.
  ///
  /// @param startNanos the time of the first packet
  long absolute(long startNanos) {
    return isRelative ? startNanos + nanos : nanos;
  }
}
