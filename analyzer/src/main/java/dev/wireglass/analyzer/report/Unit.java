package dev.wireglass.analyzer.report;

/// What a number counts.
public enum Unit {
  /// Things, by the title of the item.
  NONE,
  /// Seconds.
  SECONDS,
  /// Bytes.
  BYTES
}
