package dev.wireglass.analyzer.tcp;

import dev.wireglass.analyzer.sample.FineSamples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// All connections of a trace, one for each unordered pair of ends.
public final class ConnectionTable {
  private final Queue<Connection> inOrder = new ArrayDeque<>();
  private final PairTable<Connection> table;
  private final @Nullable FineSamples roundTripMicros;

  /// An empty table.
  public ConnectionTable() {
    this(new PairTable<>(), null);
  }

  /// An empty table.
  ///
  /// @param roundTripMicros takes the round-trip times of complete connections at the end, in
  ///   microseconds
  public ConnectionTable(FineSamples roundTripMicros) {
    this(new PairTable<>(), roundTripMicros);
  }

  ConnectionTable(long salt) {
    this(new PairTable<>(salt), null);
  }

  private ConnectionTable(PairTable<Connection> table, @Nullable FineSamples roundTripMicros) {
    this.table = table;
    this.roundTripMicros = roundTripMicros;
  }

  /// Adds the segment to its connection, which it begins if there is none.
  public void add(Segment segment) {
    var connection = table.find(segment);
    if (connection == null) {
      connection = new Connection(segment, roundTripMicros != null);
      table.add(connection, segment);
      inOrder.add(connection);
    }
    connection.add(segment);
  }

  /// What happened on each connection, in the order of their first segments. The table is empty
  /// then: each connection is let go when its summary is made, so that there is room for that.
  public List<ConnectionSummary> end() {
    table.clear();
    var summaries = new ArrayList<ConnectionSummary>(inOrder.size());
    for (var next = inOrder.poll(); next != null; next = inOrder.poll()) {
      var summary = next.summary();
      if (roundTripMicros != null && summary.isComplete()) {
        next.addTo(roundTripMicros);
      }
      summaries.add(summary);
    }
    return List.copyOf(summaries);
  }
}
