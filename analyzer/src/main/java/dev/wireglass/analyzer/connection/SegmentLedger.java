package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;

/// What a segment means for the accounts of both ends of a connection: what they sent, sent again
/// and acknowledged. What the numbers mean stands in [LedgerRecord].
final class SegmentLedger {
  private SegmentLedger() {}

  /// Takes the next segment of a connection.
  ///
  /// @param samples takes the round-trip times
  /// @param workbench for all connections
  static void take(
      Segment segment,
      LedgerSide sender,
      LedgerSide receiver,
      Samples samples,
      Workbench workbench) {
    if (segment.syn()) {
      sender.learnShift(segment.options().windowScale());
    }
    sender.send(segment, workbench);
    int window = window(segment, sender, receiver);
    if (segment.ack()) {
      long karn = receiver.answer(segment, window, workbench);
      long timestamp = receiver.echo(segment, workbench);
      sample(samples, SampledTime.KARN, karn, receiver);
      sample(samples, SampledTime.TIMESTAMP, timestamp, receiver);
    }
    if (!segment.rst() && (segment.ack() || segment.syn())) {
      receiver.offer(window);
    }
  }

  private static void sample(Samples samples, SampledTime time, long nanos, LedgerSide side) {
    if (nanos >= 0) {
      samples.add(time.series(side.isOriginator()), nanos);
    }
  }

  private static int window(Segment segment, LedgerSide sender, LedgerSide receiver) {
    boolean isScaled = !segment.syn() && sender.scales() && receiver.scales();
    return isScaled ? sender.scaled(segment.window()) : segment.window();
  }
}
