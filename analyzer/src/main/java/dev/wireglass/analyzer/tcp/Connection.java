package dev.wireglass.analyzer.tcp;

import dev.wireglass.analyzer.sample.FineSamples;

/// A connection while its segments come in: everything between two ends, however often they opened
/// and closed it. The source is who sent the first segment.
///
/// The ends are fields of its own, so that finding a connection among many touches one object.
final class Connection implements PairTable.Entry {
  private final int ipVersion;
  private final int sourcePort;
  private final int destinationPort;
  private final long sourceHigh;
  private final long sourceLow;
  private final long destinationHigh;
  private final long destinationLow;
  private final long virtualNetwork;
  private final LayerPath path;
  private final Endpoint source = new Endpoint();
  private final Endpoint destination = new Endpoint();
  private final RoundTrips sourceRoundTrips;
  private long firstSynNanos = Long.MAX_VALUE;
  private long lastFinNanos = Long.MIN_VALUE;

  /// The connection that a segment begins; the segment itself is not yet counted.
  ///
  /// @param keepsSamples of round-trip times, as [#addTo] needs them
  Connection(Segment first, boolean keepsSamples) {
    ipVersion = first.ipVersion;
    sourcePort = first.sourcePort;
    destinationPort = first.destinationPort;
    sourceHigh = first.sourceHigh;
    sourceLow = first.sourceLow;
    destinationHigh = first.destinationHigh;
    destinationLow = first.destinationLow;
    virtualNetwork = first.virtualNetwork;
    path = first.path;
    sourceRoundTrips = new RoundTrips(keepsSamples ? new FineSamples() : null);
  }

  @Override
  public boolean joins(Segment segment) {
    return ipVersion == segment.ipVersion
        && virtualNetwork == segment.virtualNetwork
        && (isFromSource(segment) || isFromDestination(segment));
  }

  void add(Segment segment) {
    // A host that talks to its own port is source and destination in one: the source it is.
    if (isFromSource(segment)) {
      source.sent(segment);
      sourceRoundTrips.sent(segment);
    } else {
      destination.sent(segment);
      sourceRoundTrips.received(segment);
    }
    if (segment.syn) {
      firstSynNanos = Math.min(firstSynNanos, segment.timeNanos);
    }
    if (segment.fin) {
      lastFinNanos = Math.max(lastFinNanos, segment.timeNanos);
    }
  }

  /// Gives the round-trip times of what the source sent, in microseconds.
  void addTo(FineSamples all) {
    sourceRoundTrips.addTo(all);
  }

  ConnectionSummary summary() {
    return new ConnectionSummary(
        path,
        source.summary(new IpAddress(ipVersion, sourceHigh, sourceLow), sourcePort),
        destination.summary(
            new IpAddress(ipVersion, destinationHigh, destinationLow), destinationPort),
        firstSynNanos,
        lastFinNanos,
        sourceRoundTrips.micros());
  }

  private boolean isFromSource(Segment segment) {
    return sourceLow == segment.sourceLow
        && sourcePort == segment.sourcePort
        && destinationPort == segment.destinationPort
        && destinationLow == segment.destinationLow
        && sourceHigh == segment.sourceHigh
        && destinationHigh == segment.destinationHigh;
  }

  private boolean isFromDestination(Segment segment) {
    return destinationLow == segment.sourceLow
        && destinationPort == segment.sourcePort
        && sourcePort == segment.destinationPort
        && sourceLow == segment.destinationLow
        && destinationHigh == segment.sourceHigh
        && sourceHigh == segment.destinationHigh;
  }
}
