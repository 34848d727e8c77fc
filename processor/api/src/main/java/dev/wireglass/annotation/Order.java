package dev.wireglass.annotation;

/// The order of the bytes of a number that spans more than one.
public enum Order {
  /// Not stated. Enough for a header whose every number lies within one byte; otherwise an error.
  UNSTATED,
  /// Most significant byte first, "network order".
  BIG_ENDIAN,
  /// Least significant byte first.
  LITTLE_ENDIAN,
  /// Known only when the bytes are read, such as from the magic number of a pcap file: generated
  /// accessors take a [java.nio.ByteOrder].
  RUNTIME
}
