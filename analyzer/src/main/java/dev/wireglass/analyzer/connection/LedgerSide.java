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

  // What is rare.
  private static final int RETRANSMITTED_PACKETS = 0;
  private static final int RETRANSMITTED_BYTES = 1;
  private static final int OUT_OF_ORDER_PACKETS = 2;
  private static final int TRIPLE_DUPLICATE_ACKS = 3;

  private final SentData sent = new SentData();
  private long uniqueBytes;
  private long[] rare = RareCounts.NONE;
  private long initialWindowBytes;
  private int maxBytesInFlight;

  private byte shift = TcpOptions.NONE;
  private boolean synSent;
  private int initialSequence;
  private boolean finSent;
  private boolean everInFlight;

  // What the other end said last.
  private boolean heard;
  private int acknowledgment;
  private int window = UNKNOWN;
  private boolean dataAcknowledged;

  /// Up to the one behind that which counts.
  private byte duplicates;

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
  void send(Segment segment) {
    if (segment.syn()) {
      // As if the other end asked for the SYN, so that it counts as in flight.
      heard = true;
      acknowledgment = segment.sequence();
    }
    boolean isProbe = window == 0 && !segment.syn();
    boolean placed = segment.sequenceSpace() != 0 && !isProbe;
    int again = placed ? place(segment) : 0;
    boolean outOfOrder = placed && sent.wasOutOfOrder();
    if (!segment.rst() && again == 0) {
      countInitialWindow(segment.payloadLength());
      if (!segment.syn() && !outOfOrder) {
        countInFlight(segment);
      }
    }
    remember(segment);
  }

  /// Takes a segment with ACK of the other end.
  ///
  /// @param window after scaling
  /// @return a round-trip time, or what is negative
  long answer(Segment segment, int window) {
    long found = sent.acknowledge(segment.acknowledgment(), segment.timeNanos());
    boolean isDuplicate = found == SentQuarter.KNOWN && repeatsTheLast(segment, window);
    duplicates = (byte) (isDuplicate ? Math.min(duplicates, FAST_RETRANSMIT) + 1 : 0);
    if (duplicates == FAST_RETRANSMIT) {
      count(TRIPLE_DUPLICATE_ACKS, 1);
    }
    if (!segment.rst()) {
      heard = true;
      acknowledgment = segment.acknowledgment();
      dataAcknowledged |= !synSent || acknowledgment != initialSequence + 1;
    }
    return found;
  }

  /// Takes a window of the other end.
  ///
  /// @param window after scaling
  void offer(int window) {
    this.window = window;
  }

  LedgerRecord record(Distribution karnRtt) {
    return new LedgerRecord(
        uniqueBytes,
        RareCounts.of(rare, RETRANSMITTED_PACKETS),
        RareCounts.of(rare, RETRANSMITTED_BYTES),
        RareCounts.of(rare, OUT_OF_ORDER_PACKETS),
        RareCounts.of(rare, TRIPLE_DUPLICATE_ACKS),
        synSent ? initialWindowBytes : UNKNOWN,
        maxBytesInFlight,
        karnRtt);
  }

  private int place(Segment segment) {
    long payload = segment.payloadLength();
    long space = payload + (segment.syn() ? 1 : 0) + (segment.fin() ? 1 : 0);
    int again = sent.put(segment.sequence(), space, segment.timeNanos());
    if (again > 0) {
      count(RETRANSMITTED_PACKETS, 1);
      count(RETRANSMITTED_BYTES, again);
    }
    if (sent.wasOutOfOrder()) {
      count(OUT_OF_ORDER_PACKETS, 1);
    }
    boolean repeatsSyn = segment.syn() && synSent;
    boolean repeatsFin = segment.fin() && finSent;
    int dataAgain = Math.max(0, again - (repeatsSyn ? 1 : 0) - (repeatsFin ? 1 : 0));
    uniqueBytes += Math.max(0, payload - dataAgain);
    return again;
  }

  private void countInitialWindow(long payload) {
    if (!dataAcknowledged) {
      initialWindowBytes += payload;
    }
  }

  private void countInFlight(Segment segment) {
    int payload = (int) segment.payloadLength();
    int end = segment.sequence() + payload;
    int bytes = heard ? end - acknowledgment : payload;
    maxBytesInFlight = Math.max(maxBytesInFlight, bytes);
    everInFlight |= heard ? bytes >= 0 : bytes > 0;
  }

  private void remember(Segment segment) {
    if (segment.syn()) {
      synSent = true;
      initialSequence = segment.sequence();
    }
    finSent |= segment.fin();
  }

  private void count(int kind, long amount) {
    rare = RareCounts.add(rare, kind, amount);
  }

  private boolean repeatsTheLast(Segment segment, int window) {
    return everInFlight
        && heard
        && segment.acknowledgment() == acknowledgment
        && segment.payloadLength() == 0
        && window == this.window;
  }
}
