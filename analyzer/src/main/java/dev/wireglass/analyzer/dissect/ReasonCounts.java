package dev.wireglass.analyzer.dissect;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Counts packets by reason.
final class ReasonCounts {
  private final Map<Reason, Counter> counters = new IdentityHashMap<>();
  private final List<Counter> inOrder = new ArrayList<>();

  /// @param fileOffset where in its file the record of the packet starts
  void count(Reason reason, String file, long fileOffset) {
    count(reason, 1, file, fileOffset);
  }

  /// @param fileOffset where in its file the record of the first of the packets starts
  void count(Reason reason, long packets, String file, long fileOffset) {
    var counter = counters.get(reason);
    if (counter == null) {
      counter = new Counter(reason, new PacketCount.Place(file, fileOffset));
      counters.put(reason, counter);
      inOrder.add(counter);
    }
    counter.packets += packets;
  }

  /// The counts, in the order in which the reasons were met.
  List<PacketCount> counts() {
    var counts = new ArrayList<PacketCount>();
    for (var counter : inOrder) {
      counts.add(new PacketCount(counter.reason, counter.packets, counter.first));
    }
    return List.copyOf(counts);
  }

  private static final class Counter {
    private final Reason reason;
    private final PacketCount.Place first;
    private long packets;

    private Counter(Reason reason, PacketCount.Place first) {
      this.reason = reason;
      this.first = first;
    }
  }
}
