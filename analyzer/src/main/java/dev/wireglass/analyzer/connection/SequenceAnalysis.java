package dev.wireglass.analyzer.connection;

import static dev.wireglass.analyzer.connection.SegmentEvent.FAST_RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.RETRANSMISSION;
import static dev.wireglass.analyzer.connection.SegmentEvent.SPURIOUS_RETRANSMISSION;

import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;

/// Follows the sequence numbers of a connection by the rules of tshark 4.0's TCP analysis, so that
/// its counts are those that tshark shows.
///
/// Two rules are tshark's own: numbers that are 0 are taken for unknown, and so is an initial
/// round-trip time of 0. One of its rules is not followed, as options of Multipath TCP are not
/// read: ACKs with another operation of it than the one before are no duplicates there.
final class SequenceAnalysis {
  private static final int SYN = 1;
  private static final int SYN_ACK = 2;
  private static final int ACK = 4;
  private static final int DATA = 8;
  private static final int FIN = 16;
  private static final int RST = 32;

  private static final long UNKNOWN = -1;

  /// How long a segment may be delayed on its way while the round-trip time is not known.
  private static final long USUAL_DELAY_NANOS = 3_000_000;

  private final SequenceSide originator;
  private final SequenceSide responder;
  private boolean reusesPorts;
  private boolean hasSyn;

  /// The initial round-trip time is known.
  private boolean hasRtt;

  /// When the last SYN came, or then the initial round-trip time, which is not 0.
  private long synOrRttNanos;

  private byte completeness;

  /// @param reusesPorts whether the connection began with a SYN that ended another one
  /// @param fromOriginator counts what is rare on that side
  /// @param fromResponder counts what is rare on the other one
  SequenceAnalysis(boolean reusesPorts, SideCounter fromOriginator, SideCounter fromResponder) {
    originator = new SequenceSide(fromOriginator);
    responder = new SequenceSide(fromResponder);
    this.reusesPorts = reusesPorts;
  }

  /// Takes the next segment of the connection.
  ///
  /// @param samples takes the round-trip times and the delays of retransmissions
  /// @param workbench for all connections
  /// @return the bits of its events, added up
  int take(Segment segment, boolean fromOriginator, Samples samples, Workbench workbench) {
    var sender = fromOriginator ? originator : responder;
    var receiver = fromOriginator ? responder : originator;
    complete(segment);
    int events = startEvents(segment, sender, receiver);
    events |= windowEvents(segment, sender, receiver);
    events |= orderEvents(segment, events, sender, receiver);
    if (isPlainRetransmission(events)) {
      sample(samples, SampledTime.RETRANSMISSION, sender.sinceSent(segment), fromOriginator);
    }
    sender.send(segment, SegmentEvent.ZERO_WINDOW_PROBE.isIn(events), workbench.unacked);
    sender.measureFlight(segment, receiver);
    long nanos = receiver.receive(segment, workbench.unacked);
    sample(samples, SampledTime.ACKNOWLEDGMENT, nanos, !fromOriginator);
    sender.count(events);
    readHandshake(segment, sender, receiver);
    return events;
  }

  /// tshark's `tcp.analysis.initial_rtt`: nanoseconds from the last SYN to the first ACK without
  /// SYN, whoever sends it; -1 while unknown, or where time ran backwards.
  long initialRttNanos() {
    return hasRtt && synOrRttNanos > 0 ? synOrRttNanos : UNKNOWN;
  }

  /// tshark's `tcp.completeness`: 1 for a SYN as the first segment, 2 for a SYN with ACK, 4 for an
  /// ACK, 8 for data, 16 for a FIN, 32 for a RST, added up.
  int completeness() {
    return completeness;
  }

  /// The window of a segment in bytes, as tshark's `tcp.window_size`: scaled, if both SYNs said so.
  int effectiveWindow(Segment segment, boolean fromOriginator) {
    return (fromOriginator ? originator : responder).scaled(segment);
  }

  /// What was found of one direction so far.
  ///
  /// @param rare of that side
  /// @param samples the same as always
  SequenceRecord record(boolean ofOriginator, int[] rare, Samples samples) {
    return (ofOriginator ? originator : responder)
        .record(
            rare,
            samples.distribution(SampledTime.ACKNOWLEDGMENT.series(ofOriginator)),
            samples.distribution(SampledTime.RETRANSMISSION.series(ofOriginator)));
  }

  private static void sample(Samples samples, SampledTime time, long nanos, boolean ofOriginator) {
    if (nanos > 0) {
      samples.add(time.series(ofOriginator), nanos);
    }
  }

  private static boolean isPlainRetransmission(int events) {
    return RETRANSMISSION.isIn(events)
        && !FAST_RETRANSMISSION.isIn(events)
        && !SPURIOUS_RETRANSMISSION.isIn(events);
  }

  private int startEvents(Segment segment, SequenceSide sender, SequenceSide receiver) {
    boolean isReuse = reusesPorts;
    reusesPorts = false;
    if (segment.syn() && sender.hasBase) {
      if (!segment.ack()) {
        sender.next = sender.acknowledgeable;
      } else if (segment.sequence() != sender.base) {
        sender.base(segment.sequence());
        isReuse = true;
      }
    }
    if (!sender.hasBase) {
      sender.base(segment.syn() ? segment.sequence() : segment.sequence() - 1);
    }
    if (!receiver.hasBase && segment.ack()) {
      receiver.base(segment.acknowledgment() - 1);
    }
    return isReuse ? SegmentEvent.REUSED_PORTS.bit() : 0;
  }

  private static int windowEvents(Segment segment, SequenceSide sender, SequenceSide receiver) {
    if (SequenceRules.isZeroWindowProbe(segment, sender, receiver)) {
      return SegmentEvent.ZERO_WINDOW_PROBE.bit();
    }
    int events = SequenceRules.gap(segment, sender);
    if (events != 0) {
      sender.flightKnown = false;
    }
    if (segment.syn() || segment.fin() || segment.rst()) {
      return events;
    }
    int repeated = SequenceRules.repeated(segment, sender, receiver);
    if (SegmentEvent.DUPLICATE_ACK.isIn(repeated)) {
      sender.countDuplicateAck();
    }
    return events | repeated | SequenceRules.plain(segment, sender, receiver);
  }

  private int orderEvents(Segment segment, int events, SequenceSide sender, SequenceSide receiver) {
    if (segment.acknowledgment() != sender.acknowledgment) {
      sender.duplicateAcks = 0;
    }
    receiver.flightKnown |= segment.ack();
    int unseen = SequenceRules.unseen(segment, receiver);
    if (segment.sequenceSpace() == 0 || SegmentEvent.KEEP_ALIVE.isIn(events)) {
      return unseen;
    }
    long delayNanos = hasRtt ? synOrRttNanos : USUAL_DELAY_NANOS;
    return unseen | SequenceRules.again(segment, sender, receiver, delayNanos);
  }

  private void complete(Segment segment) {
    boolean hasData = segment.payloadLength() > 0;
    boolean isFirst = !originator.hasBase && !responder.hasBase;
    if (isFirst && segment.syn() && !segment.ack()) {
      completeness = (byte) (hasData ? SYN | DATA : SYN);
      return;
    }
    if (segment.ack()) {
      completeness |= (byte) (segment.syn() ? SYN_ACK : hasData ? DATA : ACK);
    }
    if (segment.fin() && segment.ack()) {
      completeness |= FIN;
    }
    if (segment.rst()) {
      completeness |= RST;
    }
  }

  private void readHandshake(Segment segment, SequenceSide sender, SequenceSide receiver) {
    sender.readOptions(segment.options());
    if (segment.syn()) {
      agreeOnScale(segment, sender, receiver);
      sender.expectsFirstAck = true;
      if (!segment.ack() && !hasRtt) {
        hasSyn = true;
        synOrRttNanos = segment.timeNanos();
      }
    } else if (segment.ack()) {
      sender.expectsFirstAck = false;
      if (hasSyn && !hasRtt && segment.timeNanos() != synOrRttNanos) {
        hasRtt = true;
        synOrRttNanos = segment.timeNanos() - synOrRttNanos;
      }
    }
  }

  private static void agreeOnScale(Segment segment, SequenceSide sender, SequenceSide receiver) {
    if (segment.options().isCut()) {
      return;
    }
    if (sender.scale == SequenceSide.UNKNOWN_SCALE) {
      sender.scale = SequenceSide.NO_SCALE;
      receiver.scale = SequenceSide.NO_SCALE;
    } else if (segment.ack() && receiver.scale == SequenceSide.NO_SCALE) {
      sender.scale = SequenceSide.NO_SCALE;
    }
  }
}
