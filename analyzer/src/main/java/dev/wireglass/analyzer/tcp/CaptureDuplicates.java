package dev.wireglass.analyzer.tcp;

/// Recognises packets that were captured twice: by a mirror port on their way in and out of a
/// switch, or on two interfaces of one machine (`-i any`).
///
/// A copy has the same addresses, ports, numbers, flags, window, length, checksum and
/// identification, and comes within milliseconds; its hop limit may have been lowered in between. A
/// retransmission is a packet of its own with another identification. Where there is none (IPv6,
/// and IPv4 senders that leave 0), a segment counts as a copy only if it came another way (another
/// hop limit or another path), or if it carries data, SYN or FIN and comes so soon that nobody can
/// have sent it again. ACKs and RSTs may well be alike: each of a burst of segments may cause one.
///
/// In a capture that has been seen to hold everything twice, these count as copies too.
///
/// Only the latest packets are remembered, in a table of fixed size.
public final class CaptureDuplicates {
  /// A mirrored packet may wait in the queues of a switch.
  static final long WINDOW_NANOS = 10_000_000;

  /// Shorter than any round trip that could have caused a retransmission.
  static final long INSTANT_NANOS = 20_000;

  /// A copy counts so much for a mirrored capture, a packet of its own so much (one) against it.
  private static final int WEIGHT = 3;

  private static final int MIRRORED = 32;
  private static final int MOST_EVIDENCE = 64;

  private static final int SLOTS = 1 << 13;
  private static final long MIXER = 0x9e3779b97f4a7c15L;

  private final long[] prints = new long[SLOTS];
  private final long[] times = new long[SLOTS];
  private final int[] hopLimits = new int[SLOTS];
  private final LayerPath[] paths = new LayerPath[SLOTS];

  private int evidence;

  /// Whether the segment is a copy of one that was asked for before. If not, it is remembered.
  public boolean contains(Segment segment) {
    long print = print(segment);
    int slot = (int) (print >>> 32) & SLOTS - 1;
    if (prints[slot] == print && isCopy(segment, slot)) {
      evidence = Math.min(evidence + WEIGHT, MOST_EVIDENCE);
      return true;
    }
    evidence = Math.max(evidence - 1, 0);
    prints[slot] = print;
    times[slot] = segment.timeNanos;
    hopLimits[slot] = segment.hopLimit;
    paths[slot] = segment.path;
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // Equal paths are one object, all but in made-up captures.
  private boolean isCopy(Segment segment, int slot) {
    long apart = Math.abs(segment.timeNanos - times[slot]);
    if (apart > WINDOW_NANOS) {
      return false;
    }
    boolean otherWay = hopLimits[slot] != segment.hopLimit || paths[slot] != segment.path;
    return segment.identification != 0
        || otherWay
        || evidence >= MIRRORED
        || apart <= INSTANT_NANOS && segment.sequenceSpace() > 0;
  }

  private static long print(Segment segment) {
    long print = mix(segment.sourceHigh, segment.sourceLow);
    print = mix(print ^ segment.destinationHigh, segment.destinationLow);
    print = mix(print, (long) segment.sequence << 32 ^ segment.acknowledgment);
    long flags =
        (segment.syn ? 1 : 0)
            | (segment.ack ? 2 : 0)
            | (segment.fin ? 4 : 0)
            | (segment.rst ? 8 : 0);
    long ports = (long) segment.sourcePort << 16 | segment.destinationPort;
    print = mix(print, ports << 32 | flags << 16 | segment.window);
    long sums = (long) segment.identification << 16 | segment.checksum;
    return mix(print, sums << 24 ^ segment.payloadLength ^ (long) segment.ipVersion << 60);
  }

  private static long mix(long print, long value) {
    long mixed = (print ^ value) * MIXER;
    return mixed ^ mixed >>> 32;
  }
}
