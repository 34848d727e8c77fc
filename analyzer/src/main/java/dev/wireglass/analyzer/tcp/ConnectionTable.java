package dev.wireglass.analyzer.tcp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// All connections of a trace, one for each unordered pair of ends.
public final class ConnectionTable {
  private final Queue<Connection> inOrder = new ArrayDeque<>();
  private final PairTable<Connection> table;

  /// An empty table.
  public ConnectionTable() {
    table = new PairTable<>();
  }

  ConnectionTable(long salt) {
    table = new PairTable<>(salt);
  }

  /// Adds the segment to its connection, which it begins if there is none.
  public void add(Segment segment) {
    var connection = table.find(segment);
    if (connection == null) {
      connection = new Connection(segment);
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
      summaries.add(next.summary());
    }
    return List.copyOf(summaries);
  }
}
