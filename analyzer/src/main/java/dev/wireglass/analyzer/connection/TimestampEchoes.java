package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The timestamps that one end sent and the other end did not yet echo, oldest first.
///
/// At most 128 are remembered, some 1.5 kB; what is sent when so many are on their way is not
/// timed.
final class TimestampEchoes {
  static final int MOST = 128;

  private static final int FEWEST = 2;

  // A ring: from head on, size of them.
  private int[] values = {};
  private long[] times = {};
  private int head;
  private int size;

  private boolean sent;
  private int newest;
  private boolean acknowledged;
  private int highest;
  private @Nullable Samples roundTrips;

  /// Takes a segment of this end that has timestamps.
  void send(Segment segment) {
    int value = segment.options().timestampValue();
    if (segment.sequenceSpace() == 0 || sent && value - newest <= 0) {
      return;
    }
    sent = true;
    newest = value;
    if (size < MOST) {
      add(value, segment.timeNanos());
    }
  }

  /// Takes a segment with ACK of the other end.
  void answer(Segment segment) {
    boolean advances = !acknowledged || segment.acknowledgment() - highest > 0;
    if (advances) {
      acknowledged = true;
      highest = segment.acknowledgment();
    }
    if (segment.options().hasTimestamps()) {
      takeUntil(segment.options().timestampEchoReply(), segment.timeNanos(), advances);
    }
  }

  Distribution distribution() {
    return roundTrips == null ? Distribution.NONE : roundTrips.distribution();
  }

  private void add(int value, long nanos) {
    if (size == values.length) {
      grow();
    }
    int at = (head + size) % values.length;
    values[at] = value;
    times[at] = nanos;
    size++;
  }

  private void grow() {
    int length = Math.max(FEWEST, size * 2);
    int[] newValues = Arrays.copyOf(values, length);
    long[] newTimes = Arrays.copyOf(times, length);
    for (int at = 0; at < size; at++) {
      newValues[at] = values[(head + at) % size];
      newTimes[at] = times[(head + at) % size];
    }
    values = newValues;
    times = newTimes;
    head = 0;
  }

  private void takeUntil(int echo, long nanos, boolean advances) {
    while (size > 0 && values[head] - echo <= 0) {
      if (advances && values[head] == echo && nanos >= times[head]) {
        sample(nanos - times[head]);
      }
      head = (head + 1) % values.length;
      size--;
    }
  }

  private void sample(long nanos) {
    if (roundTrips == null) {
      roundTrips = new Samples();
    }
    roundTrips.add(nanos);
  }
}
