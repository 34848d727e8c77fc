package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Samples;

/// What is timed on the segments of one end, beyond the handshake. The first three mostly agree.
enum SampledTime {
  /// See [SequenceRecord#ackRtt()].
  ACKNOWLEDGMENT,
  /// See [LedgerRecord#karnRtt()].
  KARN,
  /// See [SentData].
  TIMESTAMP,
  /// See [SequenceRecord#retransmissionDelay()].
  RETRANSMISSION;

  /// Where the times of one end's segments are among the [Samples] of the connection.
  int series(boolean ofOriginator) {
    return ordinal() + (ofOriginator ? 0 : Samples.SERIES / 2);
  }
}
