package dev.wireglass.analyzer.tcp;

import org.jspecify.annotations.Nullable;

/// Connections by their unordered pair of ends.
///
/// A hash table with open addressing that never holds more than half of its slots: the hashes lie
/// side by side, so that a connection is touched only when it is the right one. The salt keeps a
/// made-up capture from choosing ends that collide.
///
/// @param <C> connections
public final class PairTable<C extends PairTable.Entry> {
  private static final int SMALLEST = 1024;

  private final long salt;
  private int[] hashes = new int[SMALLEST];
  private Entry[] slots = new Entry[SMALLEST];
  private int size;
  private @Nullable C latest;

  /// An empty table.
  public PairTable() {
    this(System.nanoTime());
  }

  PairTable(long salt) {
    this.salt = salt;
  }

  /// What is kept in a table.
  public interface Entry {
    /// Whether the segment is between the same two ends, in either direction, and in the same
    /// virtual network.
    boolean joins(Segment segment);
  }

  /// The connection between the ends of a segment; null if there is none.
  public @Nullable C find(Segment segment) {
    // Packets come in bursts: the connection of the packet before is often the right one.
    var connection = latest;
    if (connection == null || !connection.joins(segment)) {
      connection = lookUp(segment);
      latest = connection;
    }
    return connection;
  }

  /// Adds the connection of a segment, between whose ends there must be none.
  public void add(C connection, Segment segment) {
    if (++size * 2 > slots.length) {
      grow();
    }
    place(connection, hash(segment));
    latest = connection;
  }

  /// Takes the connection out, if it is there.
  ///
  /// @param hash of its ends, as [#hash] gives it
  public void remove(C connection, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != connection) {
      if (slots[slot] == null) {
        return;
      }
      slot = slot + 1 & mask;
    }
    size--;
    latest = null;
    close(slot);
  }

  /// Nothing is left.
  public void clear() {
    slots = new Entry[SMALLEST];
    hashes = new int[SMALLEST];
    size = 0;
    latest = null;
  }

  /// Of two ends in a virtual network.
  ///
  /// @param end what [#hashOfEnd] gives for one end
  /// @param other the same for the other end; which is which does not matter
  public int hash(long end, long other, long virtualNetwork) {
    long ends = end + other ^ virtualNetwork;
    return (int) (ends ^ ends >>> 32);
  }

  /// Of an address, whose upper half is 0 for IPv4, and a port.
  public long hashOfEnd(long high, long low, int port) {
    long end = (high * 0x9e3779b97f4a7c15L ^ low ^ salt) * 0xbf58476d1ce4e5b9L;
    end = (end ^ end >>> 30 ^ port) * 0x94d049bb133111ebL;
    return end ^ end >>> 31;
  }

  /// Equal for both directions.
  int hash(Segment segment) {
    return hash(
        hashOfEnd(segment.sourceHigh, segment.sourceLow, segment.sourcePort),
        hashOfEnd(segment.destinationHigh, segment.destinationLow, segment.destinationPort),
        segment.virtualNetwork);
  }

  @SuppressWarnings("unchecked") // Nothing but connections is added.
  private @Nullable C lookUp(Segment segment) {
    int hash = hash(segment);
    int mask = slots.length - 1;
    int slot = hash & mask;
    for (var found = slots[slot]; found != null; found = slots[slot]) {
      if (hashes[slot] == hash && found.joins(segment)) {
        return (C) found;
      }
      slot = slot + 1 & mask;
    }
    return null;
  }

  private void grow() {
    var oldSlots = slots;
    int[] oldHashes = hashes;
    slots = new Entry[oldSlots.length * 2];
    hashes = new int[slots.length];
    for (int old = 0; old < oldSlots.length; old++) {
      if (oldSlots[old] != null) {
        place(oldSlots[old], oldHashes[old]);
      }
    }
  }

  private void place(Entry entry, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != null) {
      slot = slot + 1 & mask;
    }
    slots[slot] = entry;
    hashes[slot] = hash;
  }

  /// Empties a slot and moves up what stands behind it only because others were in the way.
  private void close(int emptied) {
    int mask = slots.length - 1;
    int empty = emptied;
    slots[empty] = null;
    for (int slot = empty + 1 & mask; slots[slot] != null; slot = slot + 1 & mask) {
      int wanted = hashes[slot] & mask;
      if ((slot - wanted & mask) >= (slot - empty & mask)) {
        slots[empty] = slots[slot];
        hashes[empty] = hashes[slot];
        slots[slot] = null;
        empty = slot;
      }
    }
  }
}
