package dev.wireglass.analyzer.tcp;

/// A connection while its segments come in: everything between two ends, however often they opened
/// and closed it. The source is who sent the first segment.
final class Connection {
  private final int ipVersion;
  private final Endpoint source;
  private final Endpoint destination;
  private final RoundTrips sourceRoundTrips;
  private long firstSynNanos = Long.MAX_VALUE;
  private long lastFinNanos = Long.MIN_VALUE;

  /// The connection that a segment begins; the segment itself is not yet counted.
  Connection(Segment first, int salt) {
    ipVersion = first.ipVersion;
    source =
        new Endpoint(new IpAddress(ipVersion, first.sourceHigh, first.sourceLow), first.sourcePort);
    destination =
        new Endpoint(
            new IpAddress(ipVersion, first.destinationHigh, first.destinationLow),
            first.destinationPort);
    sourceRoundTrips = new RoundTrips(salt);
  }

  /// Whether the segment is between the same two ends, in either direction.
  boolean joins(Segment segment) {
    return ipVersion == segment.ipVersion && (isFromSource(segment) || isFromDestination(segment));
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

  ConnectionSummary summary() {
    return new ConnectionSummary(
        source.summary(),
        destination.summary(),
        firstSynNanos,
        lastFinNanos,
        sourceRoundTrips.micros());
  }

  private boolean isFromSource(Segment segment) {
    return source.is(segment.sourceHigh, segment.sourceLow, segment.sourcePort)
        && destination.is(segment.destinationHigh, segment.destinationLow, segment.destinationPort);
  }

  private boolean isFromDestination(Segment segment) {
    return destination.is(segment.sourceHigh, segment.sourceLow, segment.sourcePort)
        && source.is(segment.destinationHigh, segment.destinationLow, segment.destinationPort);
  }
}
