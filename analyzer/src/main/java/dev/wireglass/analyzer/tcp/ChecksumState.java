package dev.wireglass.analyzer.tcp;

/// What is known about the checksum of a segment.
public enum ChecksumState {
  /// Nobody looked, or not all of the segment was captured.
  UNKNOWN,
  /// It is right.
  RIGHT,
  /// It is 0, or only the pseudo-header was summed: the sender left the rest to its network card,
  /// which had not yet done it when the packet was captured.
  OFFLOADED,
  /// It is wrong: the segment is not as it was sent, and its receiver dropped it.
  WRONG
}
