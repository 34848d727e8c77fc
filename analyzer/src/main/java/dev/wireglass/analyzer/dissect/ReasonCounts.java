package dev.wireglass.analyzer.dissect;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Counts packets by reason.
final class ReasonCounts {
  private final Map<Reason, Counter> counters = new IdentityHashMap<>();
  private final List<Counter> inOrder = new ArrayList<>();

  void count(Reason reason) {
    var counter = counters.get(reason);
    if (counter == null) {
      counter = new Counter(reason);
      counters.put(reason, counter);
      inOrder.add(counter);
    }
    counter.packets++;
  }

  /// The counts, in the order in which the reasons were met.
  List<PacketCount> counts() {
    var counts = new ArrayList<PacketCount>();
    for (var counter : inOrder) {
      counts.add(new PacketCount(counter.reason, counter.packets));
    }
    return List.copyOf(counts);
  }

  private static final class Counter {
    private final Reason reason;
    private long packets;

    private Counter(Reason reason) {
      this.reason = reason;
    }
  }
}
