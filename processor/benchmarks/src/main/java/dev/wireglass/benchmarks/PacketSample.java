package dev.wireglass.benchmarks;

import dev.wireglass.benchmarks.decode.PacketDecoder;
import dev.wireglass.benchmarks.packet.Packets;
import dev.wireglass.benchmarks.packet.ReadSet;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.lang.foreign.Arena;

/// The packets of one invocation in one kind of memory, with a decoder on them. They fit into the
/// first cache, so that the decoder is measured and not the memory.
final class PacketSample {
  static final int COUNT = 256;
  private static final Packets PACKETS = Packets.random(20261123, COUNT);

  private final PacketDecoder decoder;
  private final int[] ends = PACKETS.ends();

  PacketSample(PacketDecoder decoder, SegmentKind kind, Arena arena) {
    this.decoder = decoder;
    decoder.wrap(kind.hold(PACKETS.bytes(), arena));
  }

  /// The sum of the checksums of all packets.
  long read(ReadSet fields) {
    return switch (fields) {
      case ONE_FIELD -> oneField();
      case FLOW_KEY -> flowKey();
      case ALL_FIELDS -> allFields();
    };
  }

  long oneField() {
    long sum = 0;
    int start = 0;
    for (int end : ends) {
      sum += decoder.oneField(start, end);
      start = end;
    }
    return sum;
  }

  long flowKey() {
    long sum = 0;
    int start = 0;
    for (int end : ends) {
      sum += decoder.flowKey(start, end);
      start = end;
    }
    return sum;
  }

  long allFields() {
    long sum = 0;
    int start = 0;
    for (int end : ends) {
      sum += decoder.allFields(start, end);
      start = end;
    }
    return sum;
  }

  /// Throws unless the decoder finds what the packets were made of.
  void verify(ReadSet fields) {
    long found = read(fields);
    long expected = PACKETS.expected(fields);
    if (found != expected) {
      throw new IllegalStateException(
          "%s, %s: checksum %x instead of %x".formatted(decoder.name(), fields, found, expected));
    }
  }
}
