package dev.wireglass.analyzer.dissect;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;

/// Puts datagrams together from their fragments (RFC 791, section 3.2; RFC 8200, section 4.5).
///
/// Memory is bounded: there is room for a number of datagrams, the oldest of which has to go for a
/// new one, and after half a minute a datagram is given up, as by Linux. What is given up is
/// counted.
final class Reassembly {
  /// Half of them would already be 8 MiB of data that wait for their missing fragments.
  static final int MOST_DATAGRAMS = 256;

  static final long LIFETIME_NANOS = 30_000_000_000L;

  private static final Reason INCOMPLETE = new Reason("fragment of an IP packet that is not whole");

  private final ReasonCounts skipped;
  private final Map<Key, Datagram> waiting = new LinkedHashMap<>();
  private final Queue<MemorySegment> free = new ArrayDeque<>();
  private final Queue<MemorySegment> inUse = new ArrayDeque<>();
  private long joined;

  /// @param skipped counts the fragments whose datagram does not become whole
  Reassembly(ReasonCounts skipped) {
    this.skipped = skipped;
  }

  /// What was put together for the packet before is not needed any more.
  void startPacket() {
    if (!inUse.isEmpty()) {
      free.addAll(inUse);
      inUse.clear();
    }
  }

  /// The datagram that a fragment belongs to, which begins with it if need be.
  Datagram datagram(Key key, long timeNanos, PacketCount.Place place) {
    expire(timeNanos);
    var datagram = waiting.get(key);
    if (datagram == null) {
      datagram = new Datagram(room(), timeNanos, place);
      waiting.put(key, datagram);
    }
    return datagram;
  }

  /// Lets go of a datagram that is whole. Its bytes stay until the next packet comes.
  void finish(Key key, Datagram datagram) {
    waiting.remove(key);
    inUse.add(datagram.bytes());
    joined += datagram.fragments() - 1;
  }

  /// How many fragments were added to others, so that one packet was made of all.
  long joined() {
    return joined;
  }

  /// Gives up what is not whole.
  void end() {
    while (!waiting.isEmpty()) {
      giveUpOldest();
    }
  }

  private void expire(long nowNanos) {
    while (!waiting.isEmpty()
        && nowNanos - waiting.values().iterator().next().startNanos() > LIFETIME_NANOS) {
      giveUpOldest();
    }
  }

  private MemorySegment room() {
    if (waiting.size() == MOST_DATAGRAMS) {
      giveUpOldest();
    }
    var room = free.poll();
    // Of the same kind as captured packets, so that decoders meet one kind only.
    return room == null ? Arena.ofAuto().allocate(Datagram.LARGEST) : room;
  }

  private void giveUpOldest() {
    var oldest = waiting.values().iterator();
    var datagram = oldest.next();
    oldest.remove();
    free.add(datagram.bytes());
    var first = datagram.first();
    skipped.count(INCOMPLETE, datagram.fragments(), first.file(), first.fileOffset());
  }

  /// Which fragments belong together.
  ///
  /// @param protocol what the datagram carries; for IPv6 it does not tell datagrams apart and is 0
  record Key(
      int ipVersion,
      long sourceHigh,
      long sourceLow,
      long destinationHigh,
      long destinationLow,
      long identification,
      int protocol) {}
}
