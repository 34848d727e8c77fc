package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.FineSamples;
import dev.wireglass.analyzer.sample.SamplePool;

/// Takes the round-trip times of all connections of a [ConnectionTracker]: those of segments at
/// once, those of handshakes when connections end. Its room does not depend on how many there are.
public final class RoundTripPool {
  private final FineSamples handshake = new FineSamples();
  private final FineSamples handshakeServer = new FineSamples();
  private final FineSamples handshakeClient = new FineSamples();
  private final SamplePool segments = new SamplePool();

  /// A pool without round-trip times.
  public RoundTripPool() {}

  /// What was found so far.
  public RoundTripSummary summary() {
    return new RoundTripSummary(
        handshake.distribution(),
        handshakeServer.distribution(),
        handshakeClient.distribution(),
        side(true),
        side(false));
  }

  SamplePool segments() {
    return segments;
  }

  /// Takes the times of one handshake, each of which is [ConnectionRecord#UNKNOWN] or not negative.
  void addHandshake(long nanos, long serverNanos, long clientNanos) {
    addKnown(handshake, nanos);
    addKnown(handshakeServer, serverNanos);
    addKnown(handshakeClient, clientNanos);
  }

  private static void addKnown(FineSamples samples, long nanos) {
    if (nanos != ConnectionRecord.UNKNOWN) {
      samples.add(nanos);
    }
  }

  private RoundTripSummary.Side side(boolean ofOriginator) {
    return new RoundTripSummary.Side(
        segments.distribution(SampledTime.KARN.series(ofOriginator)),
        segments.distribution(SampledTime.TIMESTAMP.series(ofOriginator)),
        segments.distribution(SampledTime.ACKNOWLEDGMENT.series(ofOriginator)));
  }
}
