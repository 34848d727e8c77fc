package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.sample.SamplePool;
import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// All that is found out about one connection from its segments.
final class Analyses implements Knowledge {
  final SequenceAnalysis sequence;
  final StateHistory history;
  final Handshake handshake = new Handshake();
  private final SideCounter fromOriginator = new SideCounter();
  private final SideCounter fromResponder = new SideCounter();
  private final LedgerSide ledgerOfOriginator = new LedgerSide(true, fromOriginator);
  private final LedgerSide ledgerOfResponder = new LedgerSide(false, fromResponder);
  private final Samples samples;

  /// @param reused the same ends had a connection before
  /// @param all takes the samples of all connections, or null
  Analyses(boolean reused, @Nullable SamplePool all) {
    samples = new Samples(all);
    history = new StateHistory(fromOriginator, fromResponder);
    sequence = new SequenceAnalysis(reused, fromOriginator, fromResponder);
  }

  /// Takes the next segment of the connection.
  ///
  /// @param workbench for all connections
  /// @return the [SegmentEvent]s
  int take(Segment segment, boolean fromOriginator, Workbench workbench) {
    // The window of a segment is scaled by what was agreed on before it.
    int window = sequence.effectiveWindow(segment, fromOriginator);
    int events = sequence.take(segment, fromOriginator, samples, workbench);
    (fromOriginator ? this.fromOriginator : fromResponder).take(segment, window);
    var sender = fromOriginator ? ledgerOfOriginator : ledgerOfResponder;
    var receiver = fromOriginator ? ledgerOfResponder : ledgerOfOriginator;
    SegmentLedger.take(segment, sender, receiver, samples, workbench);
    history.take(segment, fromOriginator);
    handshake.take(segment, fromOriginator);
    return events;
  }

  /// What was found of one direction so far.
  ///
  /// @param nanos how long the connection lasted
  DirectionRecord direction(boolean ofOriginator, long nanos) {
    var counter = ofOriginator ? fromOriginator : fromResponder;
    int[] rare = counter.rare();
    var numbers = sequence.record(ofOriginator, rare, samples);
    // Mostly all three agree on the round-trip times.
    var karnRtt = rtt(SampledTime.KARN, ofOriginator).orEqual(numbers.ackRtt());
    var timestampRtt = rtt(SampledTime.TIMESTAMP, ofOriginator).orEqual(karnRtt);
    return new DirectionRecord(
        counter.record(rare),
        numbers,
        (ofOriginator ? ledgerOfOriginator : ledgerOfResponder).record(rare, karnRtt),
        timestampRtt,
        nanos);
  }

  private Distribution rtt(SampledTime time, boolean ofOriginator) {
    return samples.distribution(time.series(ofOriginator));
  }
}
