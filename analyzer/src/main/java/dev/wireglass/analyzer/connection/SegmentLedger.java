package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;

/// Keeps account of what both ends of a connection sent, sent again and acknowledged. What the
/// numbers mean stands in [LedgerRecord].
final class SegmentLedger {
  private final LedgerSide originator = new LedgerSide();
  private final LedgerSide responder = new LedgerSide();
  private final Samples samples;

  /// @param samples takes the round-trip times
  SegmentLedger(Samples samples) {
    this.samples = samples;
  }

  void take(Segment segment, boolean fromOriginator) {
    var sender = fromOriginator ? originator : responder;
    var receiver = fromOriginator ? responder : originator;
    if (segment.syn()) {
      sender.learnShift(segment.options().windowScale());
    }
    sender.send(segment);
    int window = window(segment, sender, receiver);
    if (segment.ack()) {
      sample(receiver.answer(segment, window), !fromOriginator);
    }
    if (!segment.rst() && (segment.ack() || segment.syn())) {
      receiver.offer(window);
    }
  }

  LedgerRecord record(boolean ofOriginator) {
    var karnRtt = samples.distribution(SampledTime.KARN.series(ofOriginator));
    return (ofOriginator ? originator : responder).record(karnRtt);
  }

  private void sample(long nanos, boolean ofOriginator) {
    if (nanos >= 0) {
      samples.add(SampledTime.KARN.series(ofOriginator), nanos);
    }
  }

  private static int window(Segment segment, LedgerSide sender, LedgerSide receiver) {
    boolean isScaled = !segment.syn() && sender.scales() && receiver.scales();
    return isScaled ? sender.scaled(segment.window()) : segment.window();
  }
}
