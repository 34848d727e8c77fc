package dev.wireglass.benchmarks.packet;

/// Which fields are read of each packet, behind the same checks.
public enum ReadSet {
  /// The destination port alone.
  ONE_FIELD,
  /// Both addresses, the protocol and both ports.
  FLOW_KEY,
  /// Thirteen fields of the three headers.
  ALL_FIELDS
}
