package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// What one end sent, as far as it may matter: of the sequence space, SYN and FIN included, and of
/// timestamps.
///
/// The sequence space is divided into quarters. The quarter opposite to the one that is talked
/// about is forgotten, so numbers can come round again, and within a quarter they are compared
/// without regard to that. A segment that lies in two quarters becomes two ranges, of which only
/// the second can give a round-trip time. Mostly all is in one quarter, and all of it is
/// acknowledged: then the one range that this is takes no room besides, and the quarter is there
/// for somebody else.
///
/// By timestamps (RFC 7323, section 4), a round-trip time is that from the first segment with SYN,
/// data or FIN that carries a timestamp to the first segment of the other end that echoes it, if
/// that one also acknowledges more than was acknowledged before. Retransmissions do not disturb it,
/// since the echo tells which transmission arrived. Nothing is measured by the ends' own clocks:
/// their ticks only name the segments. At most 128 timestamps are remembered, some 2 kB; what is
/// sent when so many are on their way is not timed.
final class SentData {
  /// How many timestamps may wait for their echo.
  static final int MOST_TIMESTAMPS = 128;

  private static final int QUARTERS = 4;
  private static final long QUARTER_LENGTH = 1L << SentQuarter.BITS;
  private static final int LAST_OF_QUARTER = (1 << SentQuarter.BITS) - 1;

  /// In any order; mostly there is one, or none.
  private @Nullable SentQuarter quarters;

  // Instead of the latest quarter: its only range, or SentQuarter.NO_RANGE.
  private long settled;
  private long settledNanos;
  private byte settledNumber;

  private boolean outOfOrder;

  /// Null while none waits.
  private @Nullable WaitingTimestamps timestamps;

  private boolean hasTimestamp;
  private int newestTimestamp;
  private boolean acknowledged;
  private int highestAcknowledgment;

  /// Takes what was sent.
  ///
  /// @param length at least 1; what is longer than a quarter is longer than any window
  /// @return how many of the numbers had been sent before
  int put(int sequence, long length, long nanos, Workbench workbench) {
    int quarter = goTo(sequence, workbench);
    int first = sequence & LAST_OF_QUARTER;
    long last = first + Math.min(length, QUARTER_LENGTH) - 1;
    outOfOrder = false;
    int again = put(quarter, first, (int) Math.min(last, LAST_OF_QUARTER), nanos, workbench);
    if (last > LAST_OF_QUARTER) {
      again += put((quarter + 1) % QUARTERS, 0, (int) last & LAST_OF_QUARTER, nanos, workbench);
    }
    return again;
  }

  /// Whether a part of the last that was put began before, and ended within or before, what had
  /// been sent.
  boolean wasOutOfOrder() {
    return outOfOrder;
  }

  /// Takes an acknowledgment of everything before a number.
  ///
  /// @return a round-trip time, or [SentQuarter#NO_ROUND_TRIP] or [SentQuarter#KNOWN]
  long acknowledge(int next, long nanos, Workbench workbench) {
    if (quarters == null && settledNumber == next >>> SentQuarter.BITS) {
      return SentQuarter.acknowledgeSettled(settled, next & LAST_OF_QUARTER);
    }
    int at = goTo(next, workbench);
    var before = find((at + QUARTERS - 1) % QUARTERS);
    long latest = before == null ? SentQuarter.NEVER : before.acknowledgeAll();
    var quarter = find(at);
    long found =
        quarter == null
            ? SentQuarter.NO_ROUND_TRIP
            : quarter.acknowledge(next & LAST_OF_QUARTER, nanos, latest);
    settle(quarter == null ? before : quarter, workbench);
    return found;
  }

  /// Takes the timestamp of a segment of this end without RST.
  void putTimestamp(Segment segment, Workbench workbench) {
    int value = segment.options().timestampValue();
    if (segment.sequenceSpace() == 0 || hasTimestamp && value - newestTimestamp <= 0) {
      return;
    }
    hasTimestamp = true;
    newestTimestamp = value;
    if (timestamps == null) {
      timestamps = workbench.timestamps.take();
    }
    if (timestamps.size() < MOST_TIMESTAMPS) {
      timestamps.add(value, segment.timeNanos());
    }
  }

  /// Takes what a segment of the other end with ACK and without RST echoes. What a RST echoes is
  /// nobody's (RFC 7323, section 5.2).
  ///
  /// @return a round-trip time, or [SentQuarter#NO_ROUND_TRIP]
  long echo(Segment segment, Workbench workbench) {
    boolean advances = !acknowledged || segment.acknowledgment() - highestAcknowledgment > 0;
    if (advances) {
      acknowledged = true;
      highestAcknowledgment = segment.acknowledgment();
    }
    if (timestamps == null || !segment.options().hasTimestamps()) {
      return SentQuarter.NO_ROUND_TRIP;
    }
    long sentNanos = takeUntil(segment.options().timestampEchoReply(), timestamps, workbench);
    boolean isKnown =
        advances && sentNanos != WaitingTimestamps.NEVER && segment.timeNanos() >= sentNanos;
    return isKnown ? segment.timeNanos() - sentNanos : SentQuarter.NO_ROUND_TRIP;
  }

  private long takeUntil(int echo, WaitingTimestamps waiting, Workbench workbench) {
    long sentNanos = waiting.takeUntil(echo);
    if (waiting.size() == 0) {
      timestamps = null;
      workbench.timestamps.put(waiting);
    }
    return sentNanos;
  }

  private int goTo(int sequence, Workbench workbench) {
    unsettle(workbench);
    int quarter = sequence >>> SentQuarter.BITS;
    forget((quarter + QUARTERS / 2) % QUARTERS, workbench);
    return quarter;
  }

  private int put(int number, int first, int last, long nanos, Workbench workbench) {
    var known = find(number);
    var quarter = known == null ? begin(number, workbench) : known;
    int again = quarter.put(first, last, nanos);
    outOfOrder |= quarter.wasOutOfOrder();
    return again;
  }

  private @Nullable SentQuarter find(int number) {
    var quarter = quarters;
    while (quarter != null && quarter.number != number) {
      quarter = quarter.next;
    }
    return quarter;
  }

  private SentQuarter begin(int number, Workbench workbench) {
    var quarter = workbench.quarters.take();
    quarter.number = (byte) number;
    quarter.next = quarters;
    quarters = quarter;
    return quarter;
  }

  private void forget(int number, Workbench workbench) {
    var forgotten = find(number);
    if (forgotten != null) {
      remove(forgotten, workbench);
    }
  }

  private void remove(SentQuarter quarter, Workbench workbench) {
    if (quarters == quarter) {
      quarters = quarter.next;
    } else {
      var before = quarters;
      while (before.next != quarter) {
        before = before.next;
      }
      before.next = quarter.next;
    }
    quarter.clear();
    workbench.quarters.put(quarter);
  }

  private void settle(@Nullable SentQuarter latest, Workbench workbench) {
    if (latest != null && latest.isSettled()) {
      settled = latest.settledRange();
      settledNanos = latest.settledNanos();
      settledNumber = latest.number;
      remove(latest, workbench);
      for (var older = quarters; older != null; older = older.next) {
        older.trim();
      }
    }
  }

  private void unsettle(Workbench workbench) {
    if (settled != SentQuarter.NO_RANGE) {
      begin(settledNumber, workbench).putSettled(settled, settledNanos);
      settled = SentQuarter.NO_RANGE;
    }
  }
}
