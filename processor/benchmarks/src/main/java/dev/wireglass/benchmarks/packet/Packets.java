package dev.wireglass.benchmarks.packet;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Packets that lie one behind the other, and what decoders should make of them.
public final class Packets {
  private final List<Packet> packets;
  private final byte[] bytes;
  private final int[] ends;

  private Packets(List<Packet> packets) {
    this.packets = packets;
    this.bytes = new byte[packets.stream().mapToInt(Packet::length).sum()];
    this.ends = new int[packets.size()];
    var buffer = ByteBuffer.wrap(bytes);
    for (int i = 0; i < ends.length; i++) {
      packets.get(i).writeTo(buffer);
      ends[i] = buffer.position();
    }
  }

  /// The same packets for the same seed.
  public static Packets random(long seed, int count) {
    var random = new Random(seed);
    return new Packets(Stream.generate(() -> Packet.random(random)).limit(count).toList());
  }

  /// All packets; a copy.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Where each packet ends and the next one starts; the first starts at 0. A copy.
  public int[] ends() {
    return ends.clone();
  }

  /// What a decoder should make of one packet.
  public long expected(ReadSet fields, int index) {
    return packets.get(index).expected(fields);
  }

  /// What a decoder should make of all packets: the sum of their checksums.
  public long expected(ReadSet fields) {
    return packets.stream().mapToLong(packet -> packet.expected(fields)).sum();
  }
}
