package dev.wireglass.analyzer.tcp;

import dev.wireglass.analyzer.sample.FineSamples;
import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.sample.Tally;
import org.jspecify.annotations.Nullable;

/// The round-trip times of what one end sends: for each segment with SYN, data or FIN the time
/// until the first later packet of the other end that acknowledges exactly its last sequence
/// number.
///
/// A segment that is sent twice gives two samples; RST gives none, and none comes from an
/// acknowledgment with an earlier time than the segment's. Times are cut to microseconds before
/// they are subtracted.
final class RoundTrips {
  private static final long NANOS_PER_MICRO = 1000;

  private boolean acknowledged;
  private int highestAcknowledgment;

  // One segment waits here, so that ends that send little cost no table.
  private boolean waiting;
  private int waitingNumber;
  private long waitingNanos;
  private @Nullable PendingSegments pending;
  private @Nullable Tally micros;
  private final @Nullable FineSamples samples;

  /// @param samples takes the times, too, in microseconds
  RoundTrips(@Nullable FineSamples samples) {
    this.samples = samples;
  }

  /// Takes a segment of the observed end.
  void sent(Segment segment) {
    int space = segment.sequenceSpace();
    if (space == 0 || segment.rst) {
      return;
    }
    int number = segment.sequence + space;
    if (waiting) {
      addToPending(number, segment.timeNanos);
    } else {
      waiting = true;
      waitingNumber = number;
      waitingNanos = segment.timeNanos;
    }
  }

  /// Takes a segment of the other end.
  void received(Segment segment) {
    if (!segment.ack) {
      return;
    }
    int number = segment.acknowledgment;
    if (!acknowledged || number - highestAcknowledgment > 0) {
      acknowledged = true;
      highestAcknowledgment = number;
    }
    if (waiting && waitingNumber == number) {
      waiting = false;
      sample(waitingNanos, segment.timeNanos);
    }
    if (pending != null) {
      pending.take(number, segment.timeNanos, this);
    }
  }

  void sample(long sentNanos, long acknowledgedNanos) {
    if (acknowledgedNanos < sentNanos) {
      return;
    }
    if (micros == null) {
      micros = new Tally();
    }
    long time = acknowledgedNanos / NANOS_PER_MICRO - sentNanos / NANOS_PER_MICRO;
    micros.add(time);
    if (samples != null) {
      samples.add(time);
    }
  }

  /// All samples so far, in microseconds.
  Spread micros() {
    return micros == null ? Spread.NONE : micros.spread();
  }

  /// Gives all samples so far, in microseconds, if it takes them one by one.
  void addTo(FineSamples all) {
    if (samples != null) {
      all.add(samples);
    }
  }

  private void addToPending(int number, long timeNanos) {
    if (pending == null) {
      pending = new PendingSegments();
    }
    // Before the first acknowledgment the first number sent stands in: hardly any is before it.
    pending.add(number, timeNanos, acknowledged ? highestAcknowledgment : waitingNumber);
  }
}
