package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;

/// The round-trip times of all connections together, in nanoseconds, each of them once.
///
/// @param handshake all [ConnectionRecord#initialRttNanos()] that are known
/// @param handshakeServer all [ConnectionRecord#serverRttNanos()] that are known
/// @param handshakeClient all [ConnectionRecord#clientRttNanos()] that are known
/// @param fromOriginator of what originators sent
/// @param fromResponder of what responders sent
public record RoundTripSummary(
    Distribution handshake,
    Distribution handshakeServer,
    Distribution handshakeClient,
    Side fromOriginator,
    Side fromResponder) {

  /// Of what one side of all connections sent.
  ///
  /// @param karnRtt all samples of [LedgerRecord#karnRtt()]
  /// @param timestampRtt all samples of [DirectionRecord#timestampRtt()]
  /// @param ackRtt all samples of [SequenceRecord#ackRtt()]
  public record Side(Distribution karnRtt, Distribution timestampRtt, Distribution ackRtt) {}
}
