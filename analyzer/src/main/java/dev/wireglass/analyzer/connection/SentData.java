package dev.wireglass.analyzer.connection;

import org.jspecify.annotations.Nullable;

/// What one end sent of the sequence space, SYN and FIN included, as far as it may matter.
///
/// The space is divided into quarters. The quarter opposite to the one that is talked about is
/// forgotten, so numbers can come round again, and within a quarter they are compared without
/// regard to that. A segment that lies in two quarters becomes two ranges, of which only the second
/// can give a round-trip time.
final class SentData {
  private static final int QUARTERS = 4;
  private static final long QUARTER_LENGTH = 1L << SentQuarter.BITS;
  private static final int LAST_OF_QUARTER = (1 << SentQuarter.BITS) - 1;

  // Mostly there is one quarter; where there are several, there is an array of all.
  private @Nullable SentQuarter only;
  private @Nullable SentQuarter @Nullable [] all;
  private byte onlyNumber;
  private boolean outOfOrder;

  /// Takes what was sent.
  ///
  /// @param length at least 1; what is longer than a quarter is longer than any window
  /// @return how many of the numbers had been sent before
  int put(int sequence, long length, long nanos) {
    int quarter = goTo(sequence);
    int first = sequence & LAST_OF_QUARTER;
    long last = first + Math.min(length, QUARTER_LENGTH) - 1;
    outOfOrder = false;
    int again = put(quarter, first, (int) Math.min(last, LAST_OF_QUARTER), nanos);
    if (last > LAST_OF_QUARTER) {
      again += put(quarter + 1, 0, (int) last & LAST_OF_QUARTER, nanos);
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
  long acknowledge(int next, long nanos) {
    int at = goTo(next);
    var before = quarter((at + QUARTERS - 1) % QUARTERS);
    long latest = before == null ? SentQuarter.NEVER : before.acknowledgeAll();
    var quarter = quarter(at);
    return quarter == null
        ? SentQuarter.NO_ROUND_TRIP
        : quarter.acknowledge(next & LAST_OF_QUARTER, nanos, latest);
  }

  private int goTo(int sequence) {
    int quarter = sequence >>> SentQuarter.BITS;
    forget((quarter + QUARTERS / 2) % QUARTERS);
    return quarter;
  }

  private int put(int number, int first, int last, long nanos) {
    int at = number % QUARTERS;
    var known = quarter(at);
    var quarter = known == null ? begin(at) : known;
    int again = quarter.put(first, last, nanos);
    outOfOrder |= quarter.wasOutOfOrder();
    return again;
  }

  private @Nullable SentQuarter quarter(int number) {
    if (all != null) {
      return all[number];
    }
    return number == onlyNumber ? only : null;
  }

  private SentQuarter begin(int number) {
    var quarter = new SentQuarter();
    if (all == null && only != null) {
      all = new SentQuarter[QUARTERS];
      all[onlyNumber] = only;
      only = null;
    }
    if (all == null) {
      only = quarter;
      onlyNumber = (byte) number;
    } else {
      all[number] = quarter;
    }
    return quarter;
  }

  private void forget(int number) {
    if (all != null) {
      all[number] = null;
    } else if (number == onlyNumber) {
      only = null;
    }
  }
}
