package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;

/// The [SegmentLedger] applied to one connection, without the other analyses.
final class LoneLedger {
  private final SideCounter originator = new SideCounter();
  private final SideCounter responder = new SideCounter();
  private final LedgerSide ofOriginator = new LedgerSide(true, originator);
  private final LedgerSide ofResponder = new LedgerSide(false, responder);
  private final Samples samples = new Samples();
  private final Workbench workbench = new Workbench(null);

  void take(Segment segment, boolean fromOriginator) {
    var sender = fromOriginator ? ofOriginator : ofResponder;
    var receiver = fromOriginator ? ofResponder : ofOriginator;
    SegmentLedger.take(segment, sender, receiver, samples, workbench);
  }

  LedgerRecord record(boolean isOriginator) {
    var counter = isOriginator ? originator : responder;
    var side = isOriginator ? ofOriginator : ofResponder;
    return side.record(counter.rare(), rtt(SampledTime.KARN, isOriginator));
  }

  Distribution timestampRtt(boolean ofOriginator) {
    return rtt(SampledTime.TIMESTAMP, ofOriginator);
  }

  private Distribution rtt(SampledTime time, boolean ofOriginator) {
    return samples.distribution(time.series(ofOriginator));
  }
}
