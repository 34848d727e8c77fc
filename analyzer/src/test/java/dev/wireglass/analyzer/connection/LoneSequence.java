package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;

/// A [SequenceAnalysis] of one connection, without the other analyses.
final class LoneSequence {
  private final SideCounter originator = new SideCounter();
  private final SideCounter responder = new SideCounter();
  private final Samples samples = new Samples();
  private final Workbench workbench = new Workbench(null);
  private final SequenceAnalysis analysis;

  LoneSequence(boolean reusesPorts) {
    analysis = new SequenceAnalysis(reusesPorts, originator, responder);
  }

  int take(Segment segment, boolean fromOriginator) {
    return analysis.take(segment, fromOriginator, samples, workbench);
  }

  int effectiveWindow(Segment segment, boolean fromOriginator) {
    return analysis.effectiveWindow(segment, fromOriginator);
  }

  long initialRttNanos() {
    return analysis.initialRttNanos();
  }

  int completeness() {
    return analysis.completeness();
  }

  SequenceRecord record(boolean ofOriginator) {
    var counter = ofOriginator ? originator : responder;
    return analysis.record(ofOriginator, counter.rare(), samples);
  }
}
