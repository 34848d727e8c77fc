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

  /// In nanoseconds since 1970; the first or last that can be where it would be beyond.
  ///
  /// @param startNanos the time of the first packet
  long absolute(long startNanos) {
    if (!isRelative) {
      return nanos;
    }
    long sum = startNanos + nanos;
    boolean isBeyond = ((startNanos ^ sum) & (nanos ^ sum)) < 0;
    return isBeyond ? (nanos < 0 ? START : END).nanos : sum;
  }
}
