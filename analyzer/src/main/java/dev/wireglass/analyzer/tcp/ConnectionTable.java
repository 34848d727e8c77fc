package dev.wireglass.analyzer.tcp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// All connections of a trace, found by their unordered pair of ends.
///
/// A hash table with open addressing that never holds more than half of its slots: the hashes lie
/// side by side, so that a connection is touched only when it is the right one. The salt keeps a
/// made-up capture from choosing ends that collide.
public final class ConnectionTable {
  private static final int SMALLEST = 1024;

  private final Queue<Connection> inOrder = new ArrayDeque<>();
  private final long salt;
  private int[] hashes = new int[SMALLEST];
  private @Nullable Connection[] slots = new Connection[SMALLEST];
  private @Nullable Connection latest;

  /// An empty table.
  public ConnectionTable() {
    this(System.nanoTime());
  }

  ConnectionTable(long salt) {
    this.salt = salt;
  }

  /// Adds the segment to its connection, which it begins if there is none.
  public void add(Segment segment) {
    var connection = latest;
    // Packets come in bursts: the connection of the packet before is often the right one.
    if (connection == null || !connection.joins(segment)) {
      connection = find(segment);
      latest = connection;
    }
    connection.add(segment);
  }

  /// What happened on each connection, in the order of their first segments. The table is empty
  /// then: each connection is let go when its summary is made, so that there is room for that.
  public List<ConnectionSummary> end() {
    slots = new Connection[SMALLEST];
    hashes = new int[SMALLEST];
    latest = null;
    var summaries = new ArrayList<ConnectionSummary>(inOrder.size());
    for (var next = inOrder.poll(); next != null; next = inOrder.poll()) {
      summaries.add(next.summary());
    }
    return List.copyOf(summaries);
  }

  private Connection find(Segment segment) {
    int hash = hash(segment);
    int mask = slots.length - 1;
    int slot = hash & mask;
    for (var found = slots[slot]; found != null; found = slots[slot]) {
      if (hashes[slot] == hash && found.joins(segment)) {
        return found;
      }
      slot = slot + 1 & mask;
    }
    return begin(segment, hash, slot);
  }

  private Connection begin(Segment segment, int hash, int slot) {
    var connection = new Connection(segment);
    slots[slot] = connection;
    hashes[slot] = hash;
    inOrder.add(connection);
    if (inOrder.size() * 2 > slots.length) {
      grow();
    }
    return connection;
  }

  private void grow() {
    var oldSlots = slots;
    int[] oldHashes = hashes;
    int mask = oldSlots.length * 2 - 1;
    slots = new Connection[oldSlots.length * 2];
    hashes = new int[slots.length];
    for (int old = 0; old < oldSlots.length; old++) {
      if (oldSlots[old] == null) {
        continue;
      }
      int slot = oldHashes[old] & mask;
      while (slots[slot] != null) {
        slot = slot + 1 & mask;
      }
      slots[slot] = oldSlots[old];
      hashes[slot] = oldHashes[old];
    }
  }

  /// Equal for both directions.
  private int hash(Segment segment) {
    long ends =
        mix(segment.sourceHigh, segment.sourceLow, segment.sourcePort)
            + mix(segment.destinationHigh, segment.destinationLow, segment.destinationPort);
    return (int) (ends ^ ends >>> 32);
  }

  private long mix(long high, long low, int port) {
    long end = (high * 0x9e3779b97f4a7c15L ^ low ^ salt) * 0xbf58476d1ce4e5b9L;
    end = (end ^ end >>> 30 ^ port) * 0x94d049bb133111ebL;
    return end ^ end >>> 31;
  }
}
