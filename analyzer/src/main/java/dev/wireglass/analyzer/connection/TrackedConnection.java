package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.IpAddress;
import dev.wireglass.analyzer.tcp.LayerPath;
import dev.wireglass.analyzer.tcp.PairTable;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// A connection while its segments come in. The ends are fields of its own, so that finding a
/// connection among many touches one object.
final class TrackedConnection implements PairTable.Entry {
  /// What scans leave: a SYN, sent again or not, its answer, and perhaps a RST.
  private static final byte MOST_WAITING = 3;

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

  /// The first segments wait, as long as there are few and nobody asks. Null before the first.
  private @Nullable Knowledge known;

  /// How many more segments may wait for the analyses.
  private byte patience;

  /// The same ends had a connection before.
  private final boolean reused;

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
  /// @param patient nobody needs the events of its first segments
  TrackedConnection(long id, Segment first, boolean reused, boolean patient) {
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
    this.reused = reused;
    patience = patient ? MOST_WAITING : 0;
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

  /// @param workbench for all connections
  /// @return the [SegmentEvent]s, or 0 of a segment that waits
  int take(Segment segment, Workbench workbench) {
    // A host that talks to its own port is both ends in one: the originator it is.
    boolean originators = isFromOriginator(segment);
    lastNanos = segment.timeNanos();
    activeNanos = Math.max(activeNanos, lastNanos);
    identity.take(segment, originators);
    if (patience > 0 && OpeningSegment.fits(segment)) {
      patience--;
      wait(new OpeningSegment(segment, originators));
      return 0;
    }
    return analyses(workbench).take(segment, originators, workbench);
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
  ///
  /// @param workbench for all connections
  void addHandshakeTo(RoundTripPool pool, Workbench workbench) {
    var found = analyses(workbench);
    pool.addHandshake(
        found.sequence.initialRttNanos(),
        found.handshake.serverRttNanos(),
        found.handshake.clientRttNanos());
  }

  /// @param workbench for all connections
  ConnectionRecord record(@Nullable EndedBy endedBy, Workbench workbench) {
    long nanos = Math.max(0, lastNanos - firstNanos);
    var found = analyses(workbench);
    return new ConnectionRecord(
        id,
        new Endpoint(new IpAddress(ipVersion, originatorHigh, originatorLow), originatorPort),
        new Endpoint(new IpAddress(ipVersion, responderHigh, responderLow), responderPort),
        path,
        firstNanos,
        lastNanos,
        endedBy,
        found.history.state(),
        found.history.history(),
        found.sequence.completeness(),
        found.sequence.initialRttNanos(),
        found.handshake.serverRttNanos(),
        found.handshake.clientRttNanos(),
        found.direction(true, nanos),
        found.direction(false, nanos));
  }

  private void wait(OpeningSegment segment) {
    if (known instanceof OpeningSegment first) {
      var last = first;
      while (last.next != null) {
        last = last.next;
      }
      last.next = segment;
    } else {
      known = segment;
    }
  }

  /// From now on no segment waits.
  private Analyses analyses(Workbench workbench) {
    if (known instanceof Analyses begun) {
      return begun;
    }
    var begun = new Analyses(reused, workbench.samples);
    for (var next = (OpeningSegment) known; next != null; next = next.next) {
      next.fill(workbench.segment);
      begun.take(workbench.segment, next.isFromOriginator(), workbench);
    }
    patience = 0;
    known = begun;
    return begun;
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
