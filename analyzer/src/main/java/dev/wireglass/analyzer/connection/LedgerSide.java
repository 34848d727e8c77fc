package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// What one end sent, and what the other end answered to it.
final class LedgerSide {
  private static final int FAST_RETRANSMIT = 3;
  private static final long UNKNOWN = -1;

  private final SentData sent = new SentData();
  private @Nullable Samples roundTrips;
  private long uniqueBytes;
  private long retransmittedPackets;
  private long retransmittedBytes;
  private long outOfOrderPackets;
  private long tripleDuplicateAcks;
  private long initialWindowBytes;
  private long maxBytesInFlight;

  private boolean synSent;
  private int initialSequence;
  private boolean finSent;
  private boolean everInFlight;

  // What the other end said last.
  private boolean heard;
  private int acknowledgment;
  private long window = UNKNOWN;
  private boolean dataAcknowledged;
  private int duplicates;

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
  void answer(Segment segment, long window) {
    long found = sent.acknowledge(segment.acknowledgment(), segment.timeNanos());
    if (found >= 0) {
      sample(found);
    }
    boolean isDuplicate = found == SentQuarter.KNOWN && repeatsTheLast(segment, window);
    duplicates = isDuplicate ? duplicates + 1 : 0;
    if (duplicates == FAST_RETRANSMIT) {
      tripleDuplicateAcks++;
    }
    if (!segment.rst()) {
      heard = true;
      acknowledgment = segment.acknowledgment();
      dataAcknowledged |= !synSent || acknowledgment != initialSequence + 1;
    }
  }

  /// Takes a window of the other end.
  ///
  /// @param window after scaling
  void offer(long window) {
    this.window = window;
  }

  LedgerRecord record() {
    return new LedgerRecord(
        uniqueBytes,
        retransmittedPackets,
        retransmittedBytes,
        outOfOrderPackets,
        tripleDuplicateAcks,
        synSent ? initialWindowBytes : UNKNOWN,
        maxBytesInFlight,
        roundTrips == null ? Distribution.NONE : roundTrips.distribution());
  }

  private int place(Segment segment) {
    long payload = segment.payloadLength();
    long space = payload + (segment.syn() ? 1 : 0) + (segment.fin() ? 1 : 0);
    int again = sent.put(segment.sequence(), space, segment.timeNanos());
    if (again > 0) {
      retransmittedPackets++;
      retransmittedBytes += again;
    }
    if (sent.wasOutOfOrder()) {
      outOfOrderPackets++;
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
    long payload = segment.payloadLength();
    int end = segment.sequence() + (int) payload;
    long bytes = heard ? end - acknowledgment : payload;
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

  private void sample(long nanos) {
    if (roundTrips == null) {
      roundTrips = new Samples();
    }
    roundTrips.add(nanos);
  }

  private boolean repeatsTheLast(Segment segment, long window) {
    return everInFlight
        && heard
        && segment.acknowledgment() == acknowledgment
        && segment.payloadLength() == 0
        && window == this.window;
  }
}
