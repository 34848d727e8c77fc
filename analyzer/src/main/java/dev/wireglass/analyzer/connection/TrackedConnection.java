package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.SamplePool;
import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.IpAddress;
import dev.wireglass.analyzer.tcp.LayerPath;
import dev.wireglass.analyzer.tcp.PairTable;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// A connection while its segments come in. The ends are fields of its own, so that finding a
/// connection among many touches one object.
final class TrackedConnection implements PairTable.Entry {
  private final long id;
  private final byte ipVersion;
  private final char originatorPort;
  private final char responderPort;
  private final long originatorHigh;
  private final long originatorLow;
  private final long responderHigh;
  private final long responderLow;
  private final long virtualNetwork;
  private final LayerPath path;
  private final long firstNanos;
  private final Identity identity;
  private final SequenceAnalysis sequence;
  private final SideCounter fromOriginator = new SideCounter();
  private final SideCounter fromResponder = new SideCounter();
  private final SegmentLedger ledger;
  private final TimestampRoundTrips timestamps;
  private final StateHistory history = new StateHistory();
  private final Handshake handshake = new Handshake();
  private long lastNanos;

  /// The latest of all packets so far, also where time runs backwards.
  private long activeNanos;

  private long interimNanos;

  /// Neighbours in the order of activity.
  @Nullable TrackedConnection before;

  @Nullable TrackedConnection behind;

  /// The connection that a segment begins; the segment itself is not yet counted.
  ///
  /// @param reused the same ends had a connection before
  /// @param pool for all connections
  /// @param all takes the samples of all connections
  TrackedConnection(
      long id, Segment first, boolean reused, UnackedPool pool, @Nullable SamplePool all) {
    var samples = new Samples(all);
    boolean answered = first.syn() && first.ack() && !first.fin() && !first.rst();
    this.id = id;
    ipVersion = (byte) first.ipVersion();
    originatorPort = (char) (answered ? first.destinationPort() : first.sourcePort());
    responderPort = (char) (answered ? first.sourcePort() : first.destinationPort());
    originatorHigh = answered ? first.destinationHigh() : first.sourceHigh();
    originatorLow = answered ? first.destinationLow() : first.sourceLow();
    responderHigh = answered ? first.sourceHigh() : first.destinationHigh();
    responderLow = answered ? first.sourceLow() : first.destinationLow();
    virtualNetwork = first.virtualNetwork();
    path = first.path();
    firstNanos = first.timeNanos();
    activeNanos = firstNanos;
    interimNanos = firstNanos;
    identity = new Identity(isFromOriginator(first) && isFromResponder(first));
    sequence = new SequenceAnalysis(reused, samples, pool);
    ledger = new SegmentLedger(samples);
    timestamps = new TimestampRoundTrips(samples);
  }

  @Override
  public boolean joins(Segment segment) {
    return ipVersion == segment.ipVersion()
        && virtualNetwork == segment.virtualNetwork()
        && (isFromOriginator(segment) || isFromResponder(segment));
  }

  /// Whether the segment begins another connection between the same ends.
  boolean isEndedBy(Segment segment) {
    return identity.isEndedBy(segment, isFromOriginator(segment));
  }

  /// @return the [SegmentEvent]s
  int take(Segment segment) {
    // A host that talks to its own port is both ends in one: the originator it is.
    boolean originators = isFromOriginator(segment);
    lastNanos = segment.timeNanos();
    activeNanos = Math.max(activeNanos, lastNanos);
    identity.take(segment, originators);
    // The window of a segment is scaled by what was agreed on before it.
    int window = sequence.effectiveWindow(segment, originators);
    int events = sequence.take(segment, originators);
    (originators ? fromOriginator : fromResponder).take(segment, window);
    ledger.take(segment, originators);
    timestamps.take(segment, originators);
    history.take(segment, originators);
    handshake.take(segment, originators);
    return events;
  }

  long id() {
    return id;
  }

  /// The hash of the ends in the table, which is worked out anew, as it is needed once.
  int hash(PairTable<TrackedConnection> table) {
    return table.hash(
        table.hashOfEnd(originatorHigh, originatorLow, originatorPort),
        table.hashOfEnd(responderHigh, responderLow, responderPort),
        virtualNetwork);
  }

  /// Whether the segment was sent by the originator.
  boolean isFromOriginator(Segment segment) {
    return originatorLow == segment.sourceLow()
        && originatorPort == segment.sourcePort()
        && responderPort == segment.destinationPort()
        && responderLow == segment.destinationLow()
        && originatorHigh == segment.sourceHigh()
        && responderHigh == segment.destinationHigh();
  }

  /// The latest of the times of all packets so far.
  long activeNanos() {
    return activeNanos;
  }

  /// Whether both ends closed it, or one reset it.
  boolean isOver() {
    return identity.isOver();
  }

  /// Why it ends if nothing else is the reason.
  EndedBy endedBy(EndedBy otherwise) {
    return identity.isReset() ? EndedBy.RST : identity.isClosed() ? EndedBy.FIN : otherwise;
  }

  /// Whether an interim record is due; the next one is due after the interval.
  boolean isInterimDue(long interval) {
    if (activeNanos - interimNanos < interval) {
      return false;
    }
    interimNanos = activeNanos;
    return true;
  }

  /// Gives away the times of the handshake.
  void addHandshakeTo(RoundTripPool pool) {
    pool.addHandshake(
        sequence.initialRttNanos(), handshake.serverRttNanos(), handshake.clientRttNanos());
  }

  ConnectionRecord record(@Nullable EndedBy endedBy) {
    long nanos = Math.max(0, lastNanos - firstNanos);
    return new ConnectionRecord(
        id,
        new Endpoint(new IpAddress(ipVersion, originatorHigh, originatorLow), originatorPort),
        new Endpoint(new IpAddress(ipVersion, responderHigh, responderLow), responderPort),
        path,
        firstNanos,
        lastNanos,
        endedBy,
        history.state(),
        history.history(),
        sequence.completeness(),
        sequence.initialRttNanos(),
        handshake.serverRttNanos(),
        handshake.clientRttNanos(),
        direction(true, nanos),
        direction(false, nanos));
  }

  private DirectionRecord direction(boolean originators, long nanos) {
    var numbers = sequence.record(originators);
    var account = ledger.record(originators);
    // Mostly all three agree on the round-trip times.
    var karnRtt = account.karnRtt().orEqual(numbers.ackRtt());
    return new DirectionRecord(
        (originators ? fromOriginator : fromResponder).record(),
        numbers,
        account.withKarnRtt(karnRtt),
        timestamps.rtt(originators).orEqual(karnRtt),
        nanos);
  }

  private boolean isFromResponder(Segment segment) {
    return responderLow == segment.sourceLow()
        && responderPort == segment.sourcePort()
        && originatorPort == segment.destinationPort()
        && originatorLow == segment.destinationLow()
        && responderHigh == segment.sourceHigh()
        && originatorHigh == segment.destinationHigh();
  }
}
