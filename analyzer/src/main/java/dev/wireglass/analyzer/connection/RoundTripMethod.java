package dev.wireglass.analyzer.connection;

/// How round-trip times of segments are measured beyond the handshake.
enum RoundTripMethod {
  /// See [SequenceRecord#ackRtt()].
  ACKNOWLEDGMENT,
  /// See [LedgerRecord#karnRtt()].
  KARN,
  /// See [TimestampRoundTrips].
  TIMESTAMP;

  /// Where the times of one end's segments are among the [Samples] of the connection.
  int series(boolean ofOriginator) {
    return ordinal() * 2 + (ofOriginator ? 0 : 1);
  }
}
