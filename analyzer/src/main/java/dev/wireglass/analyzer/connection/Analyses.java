package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.SamplePool;
import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// All that is found out about one connection from its segments.
final class Analyses {
  final SequenceAnalysis sequence;
  final StateHistory history = new StateHistory();
  final Handshake handshake = new Handshake();
  private final SideCounter fromOriginator = new SideCounter();
  private final SideCounter fromResponder = new SideCounter();
  private final SegmentLedger ledger;
  private final TimestampRoundTrips timestamps;

  /// @param reused the same ends had a connection before
  /// @param pool for all connections
  /// @param all takes the samples of all connections, or null
  Analyses(boolean reused, UnackedPool pool, @Nullable SamplePool all) {
    var samples = new Samples(all);
    ledger = new SegmentLedger(samples);
    timestamps = new TimestampRoundTrips(samples);
    sequence = new SequenceAnalysis(reused, samples, pool);
  }

  /// Takes the next segment of the connection.
  ///
  /// @return the [SegmentEvent]s
  int take(Segment segment, boolean fromOriginator) {
    // The window of a segment is scaled by what was agreed on before it.
    int window = sequence.effectiveWindow(segment, fromOriginator);
    int events = sequence.take(segment, fromOriginator);
    (fromOriginator ? this.fromOriginator : fromResponder).take(segment, window);
    ledger.take(segment, fromOriginator);
    timestamps.take(segment, fromOriginator);
    history.take(segment, fromOriginator);
    handshake.take(segment, fromOriginator);
    return events;
  }

  /// What was found of one direction so far.
  ///
  /// @param nanos how long the connection lasted
  DirectionRecord direction(boolean ofOriginator, long nanos) {
    var numbers = sequence.record(ofOriginator);
    var account = ledger.record(ofOriginator);
    // Mostly all three agree on the round-trip times.
    var karnRtt = account.karnRtt().orEqual(numbers.ackRtt());
    return new DirectionRecord(
        (ofOriginator ? fromOriginator : fromResponder).record(),
        numbers,
        account.withKarnRtt(karnRtt),
        timestamps.rtt(ofOriginator).orEqual(karnRtt),
        nanos);
  }
}
