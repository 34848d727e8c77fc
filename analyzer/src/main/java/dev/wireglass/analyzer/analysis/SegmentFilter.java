package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.tcp.Segment;
import java.util.List;

/// Which segments are asked for: those with an end in one of the networks, with one of the ports,
/// and between the times. Where nothing is listed, everything is asked for.
///
/// @param networks at least one end is in one of them
/// @param ports at least one end has one of them
/// @param from the first time that is asked for
/// @param to the last time that is asked for
public record SegmentFilter(
    List<IpNetwork> networks, List<Integer> ports, TimeBound from, TimeBound to) {
  /// Everything.
  public static final SegmentFilter ALL =
      new SegmentFilter(List.of(), List.of(), TimeBound.START, TimeBound.END);

  /// Keeps copies of the lists.
  public SegmentFilter {
    networks = List.copyOf(networks);
    ports = List.copyOf(ports);
  }

  /// Whether the segment is asked for.
  ///
  /// @param startNanos the time of the first packet of the trace
  boolean accepts(Segment segment, long startNanos) {
    return isInTime(segment, startNanos) && isInNetworks(segment) && hasPort(segment);
  }

  private boolean isInTime(Segment segment, long startNanos) {
    long time = segment.timeNanos();
    return time >= from.absolute(startNanos) && time <= to.absolute(startNanos);
  }

  private boolean isInNetworks(Segment segment) {
    if (networks.isEmpty()) {
      return true;
    }
    for (var network : networks) {
      int version = segment.ipVersion();
      if (network.contains(version, segment.sourceHigh(), segment.sourceLow())
          || network.contains(version, segment.destinationHigh(), segment.destinationLow())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPort(Segment segment) {
    return ports.isEmpty()
        || ports.contains(segment.sourcePort())
        || ports.contains(segment.destinationPort());
  }
}
