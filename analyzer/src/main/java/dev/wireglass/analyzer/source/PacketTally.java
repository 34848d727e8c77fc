package dev.wireglass.analyzer.source;

import dev.wireglass.analyzer.capture.Anomaly;
import dev.wireglass.analyzer.capture.AnomalyCounter;
import dev.wireglass.analyzer.capture.CaptureRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Counts what a summary says of the packets of one capture.
final class PacketTally {
  private final AnomalyCounter backwards =
      AnomalyCounter.ofFault("time before that of the last packet");
  private final BitSet linkTypes = new BitSet();
  private int lastLinkType = -1;
  private long packets;
  private long capturedBytes;
  private long lastNanos = Long.MIN_VALUE;
  private long earliestNanos = Long.MAX_VALUE;
  private long latestNanos = Long.MIN_VALUE;

  void count(CaptureRecord record) {
    packets++;
    capturedBytes += record.limit() - record.offset();
    if (record.linkType() != lastLinkType) {
      lastLinkType = record.linkType();
      linkTypes.set(lastLinkType);
    }
    long time = record.timeNanos();
    if (time < lastNanos) {
      backwards.count(record);
    }
    lastNanos = time;
    earliestNanos = Math.min(earliestNanos, time);
    latestNanos = Math.max(latestNanos, time);
  }

  long packets() {
    return packets;
  }

  long capturedBytes() {
    return capturedBytes;
  }

  List<Integer> linkTypes() {
    var ascending = new ArrayList<Integer>();
    for (int each = linkTypes.nextSetBit(0); each >= 0; each = linkTypes.nextSetBit(each + 1)) {
      ascending.add(each);
    }
    return ascending;
  }

  /// Zero without packets.
  long earliestNanos() {
    return packets == 0 ? 0 : earliestNanos;
  }

  /// Zero without packets.
  long latestNanos() {
    return packets == 0 ? 0 : latestNanos;
  }

  void addTo(List<Anomaly> anomalies) {
    backwards.addTo(anomalies);
  }
}
