package dev.wireglass.analyzer.source;

import dev.wireglass.analyzer.capture.Anomaly;
import dev.wireglass.analyzer.capture.Damage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one capture.
///
/// @param name that of its [Source]
/// @param format such as `pcap`; null if nothing could be read
/// @param compression such as `gzip`; null if there is none
/// @param linkTypes the LINKTYPE_ values of its packets, in ascending order
/// @param packets how many could be read
/// @param capturedBytes how many bytes of packets are in the file
/// @param firstNanos the earliest time of a packet, in nanoseconds since 1970-01-01 00:00:00 UTC; 0
///   without packets
/// @param lastNanos the latest time of a packet; 0 without packets
/// @param anomalies what was odd, but readable
/// @param damage what ended the capture before its time; null if nothing did
public record CaptureSummary(
    String name,
    @Nullable String format,
    @Nullable String compression,
    List<Integer> linkTypes,
    long packets,
    long capturedBytes,
    long firstNanos,
    long lastNanos,
    List<Anomaly> anomalies,
    @Nullable Damage damage) {

  /// Keeps copies of the lists.
  public CaptureSummary {
    linkTypes = List.copyOf(linkTypes);
    anomalies = List.copyOf(anomalies);
  }

  /// Whether at least the head of the capture could be read.
  public boolean isReadable() {
    return format != null;
  }

  /// Whether the capture is as it should be, from start to end.
  public boolean isSound() {
    for (var anomaly : anomalies) {
      if (anomaly.isFault()) {
        return false;
      }
    }
    return damage == null;
  }
}
