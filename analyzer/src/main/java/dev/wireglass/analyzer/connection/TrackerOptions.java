package dev.wireglass.analyzer.connection;

/// How long connections are followed. All times are of the capture.
///
/// @param idleNanos after so long without a packet a connection ends; [#NEVER] for a file, of which
///   nothing is to be cut in two
/// @param lingerNanos the same for connections that were closed or reset, so that their records
///   need not wait for the end of the capture
/// @param interimNanos every so often there is a record of what was seen so far; [#NEVER] for none
/// @param mostConnections so many are followed at once; for one more, the one that has been silent
///   for longest ends
public record TrackerOptions(
    long idleNanos, long lingerNanos, long interimNanos, int mostConnections) {
  /// Longer than any capture.
  public static final long NEVER = Long.MAX_VALUE;

  /// Twice the usual lifetime of a segment (TIME-WAIT, RFC 9293, section 3.4.2, with the minute
  /// that most systems take for it).
  public static final long TIME_WAIT = 120_000_000_000L;

  /// Everything to the end.
  public static final TrackerOptions DEFAULT =
      new TrackerOptions(NEVER, NEVER, NEVER, Integer.MAX_VALUE);

  /// Refuses times and numbers that are not positive.
  public TrackerOptions {
    if (idleNanos <= 0 || lingerNanos <= 0 || interimNanos <= 0 || mostConnections <= 0) {
      throw new IllegalArgumentException("times and numbers of connections are positive");
    }
  }

  /// The same, but a closed connection ends when nothing can come any more.
  public TrackerOptions lingeringBriefly() {
    return new TrackerOptions(idleNanos, TIME_WAIT, interimNanos, mostConnections);
  }
}
