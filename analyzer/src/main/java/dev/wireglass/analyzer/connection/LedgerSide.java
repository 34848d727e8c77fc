package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;

/// What one end sent, and what the other end answered to it.
final class LedgerSide {
  /// RFC 7323, section 2.3.
  private static final int MOST_SHIFT = 14;

  private static final int FAST_RETRANSMIT = 3;
  private static final int UNKNOWN = -1;

  // What happened so far: one bit for each, so that the object takes 56 bytes.
  private static final int SYN_SENT = 1;
  private static final int FIN_SENT = 2;
  private static final int IN_FLIGHT = 4;
  private static final int HEARD = 8;
  private static final int DATA_ACKNOWLEDGED = 16;

  private final SentData sent = new SentData();
  private long uniqueBytes;
  private final boolean isOriginator;
  private final SideCounter counter;
  private long initialWindowBytes;
  private int maxBytesInFlight;

  private byte happened;
  private byte shift = TcpOptions.NONE;
  private int initialSequence;

  // What the other end said last.
  private int acknowledgment;
  private int window = UNKNOWN;

  /// Up to the one behind that which counts.
  private byte duplicates;

  /// @param counter counts what is rare
  LedgerSide(boolean isOriginator, SideCounter counter) {
    this.isOriginator = isOriginator;
    this.counter = counter;
  }

  boolean isOriginator() {
    return isOriginator;
  }

  /// Takes the window scale on a SYN of this end.
  void learnShift(int offered) {
    shift = (byte) Math.min(offered, MOST_SHIFT);
  }

  /// Whether it offered to scale windows on its last SYN.
  boolean scales() {
    return shift != TcpOptions.NONE;
  }

  /// A window of this end, scaled.
  int scaled(int window) {
    return window << shift;
  }

  /// Takes a segment of this end.
  void send(Segment segment, Workbench workbench) {
    if (segment.syn()) {
      // As if the other end asked for the SYN, so that it counts as in flight.
      note(HEARD, true);
      acknowledgment = segment.sequence();
    }
    boolean isProbe = window == 0 && !segment.syn();
    boolean placed = segment.sequenceSpace() != 0 && !isProbe;
    int again = placed ? place(segment, workbench) : 0;
    boolean outOfOrder = placed && sent.wasOutOfOrder();
    if (!segment.rst() && again == 0) {
      countInitialWindow(segment.payloadLength());
      if (!segment.syn() && !outOfOrder) {
        countInFlight(segment);
      }
    }
    remember(segment);
    if (segment.options().hasTimestamps() && !segment.rst()) {
      sent.putTimestamp(segment, workbench);
    }
  }

  /// Takes a segment with ACK of the other end.
  ///
  /// @param window after scaling
  /// @return a round-trip time, or what is negative
  long answer(Segment segment, int window, Workbench workbench) {
    long found = sent.acknowledge(segment.acknowledgment(), segment.timeNanos(), workbench);
    boolean isDuplicate = found == SentQuarter.KNOWN && repeatsTheLast(segment, window);
    duplicates = (byte) (isDuplicate ? Math.min(duplicates, FAST_RETRANSMIT) + 1 : 0);
    if (duplicates == FAST_RETRANSMIT) {
      counter.count(RareCount.TRIPLE_DUPLICATE_ACKS);
    }
    if (!segment.rst()) {
      note(HEARD, true);
      acknowledgment = segment.acknowledgment();
      note(DATA_ACKNOWLEDGED, !has(SYN_SENT) || acknowledgment != initialSequence + 1);
    }
    return found;
  }

  /// Takes the timestamps of a segment with ACK of the other end.
  ///
  /// @return a round-trip time, or what is negative
  long echo(Segment segment, Workbench workbench) {
    return segment.rst() ? SentQuarter.NO_ROUND_TRIP : sent.echo(segment, workbench);
  }

  /// Takes a window of the other end.
  ///
  /// @param window after scaling
  void offer(int window) {
    this.window = window;
  }

  /// @param rare of this side
  LedgerRecord record(int[] rare, Distribution karnRtt) {
    long initial = has(SYN_SENT) ? initialWindowBytes : UNKNOWN;
    return new LedgerRecord(uniqueBytes, rare, initial, maxBytesInFlight, karnRtt);
  }

  private int place(Segment segment, Workbench workbench) {
    long payload = segment.payloadLength();
    long space = payload + (segment.syn() ? 1 : 0) + (segment.fin() ? 1 : 0);
    int again = sent.put(segment.sequence(), space, segment.timeNanos(), workbench);
    if (again > 0) {
      counter.count(RareCount.RETRANSMITTED_PACKETS);
      counter.count(RareCount.RETRANSMITTED_BYTES, again);
    }
    if (sent.wasOutOfOrder()) {
      counter.count(RareCount.OUT_OF_ORDER_PACKETS);
    }
    boolean repeatsSyn = segment.syn() && has(SYN_SENT);
    boolean repeatsFin = segment.fin() && has(FIN_SENT);
    int dataAgain = Math.max(0, again - (repeatsSyn ? 1 : 0) - (repeatsFin ? 1 : 0));
    uniqueBytes += Math.max(0, payload - dataAgain);
    return again;
  }

  private void countInitialWindow(long payload) {
    if (!has(DATA_ACKNOWLEDGED)) {
      initialWindowBytes += payload;
    }
  }

  private void countInFlight(Segment segment) {
    int payload = (int) segment.payloadLength();
    int end = segment.sequence() + payload;
    int bytes = has(HEARD) ? end - acknowledgment : payload;
    maxBytesInFlight = Math.max(maxBytesInFlight, bytes);
    note(IN_FLIGHT, has(HEARD) ? bytes >= 0 : bytes > 0);
  }

  private void remember(Segment segment) {
    if (segment.syn()) {
      note(SYN_SENT, true);
      initialSequence = segment.sequence();
    }
    note(FIN_SENT, segment.fin());
  }

  private boolean repeatsTheLast(Segment segment, int window) {
    return has(IN_FLIGHT)
        && has(HEARD)
        && segment.acknowledgment() == acknowledgment
        && segment.payloadLength() == 0
        && window == this.window;
  }

  private boolean has(int what) {
    return (happened & what) != 0;
  }

  private void note(int what, boolean isSo) {
    happened |= (byte) (isSo ? what : 0);
  }
}
