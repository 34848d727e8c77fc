package dev.wireglass.benchmarks.decode;

import dev.wireglass.benchmarks.packet.SegmentKind;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/// A way to decode; `@AutoService(PacketDecoder.class)` makes it take part. All read the same
/// fields of the packet that starts at `offset` and ends in front of `limit`, and fold them in the
/// same order.
public interface PacketDecoder {
  /// Given where there is no readable TCP header in IPv4 in Ethernet.
  long UNREADABLE = -1;

  /// An option of the JVM: all methods of decoders are compiled into the loop that calls them. Left
  /// to itself, HotSpot decides anew in each JVM whether one is "already compiled into a big
  /// method", and then the same code takes up to half as long again.
  String ALWAYS_INLINE = "-XX:CompileCommand=inline,dev.wireglass.benchmarks.decode.*::*";

  /// Whether it can read such memory in place.
  default boolean reads(SegmentKind kind) {
    return true;
  }

  /// Reads packets of this segment from now on.
  void wrap(MemorySegment bytes);

  /// The destination port alone.
  long oneField(int offset, int limit);

  /// The checksum of both addresses, the protocol and both ports.
  long flowKey(int offset, int limit);

  /// The checksum of EtherType, DSCP, total length, time to live, protocol, addresses, ports,
  /// sequence and acknowledgment number, SYN and window.
  long allFields(int offset, int limit);

  /// All that take part.
  static List<PacketDecoder> all() {
    return ServiceLoader.load(PacketDecoder.class).stream().map(Provider::get).toList();
  }

  /// The one of that name, without a trace of the others in the JVM's profiles.
  static PacketDecoder named(String name) {
    return ServiceLoader.load(PacketDecoder.class).stream()
        .filter(each -> each.type().getSimpleName().equals(name + "Decoder"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no " + name + "Decoder"))
        .get();
  }

  /// What tables call it: the class without "Decoder".
  default String name() {
    return getClass().getSimpleName().replaceFirst("Decoder$", "");
  }
}
