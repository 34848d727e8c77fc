package dev.wireglass.analyzer.connection;

/// Why there is nothing more about a connection.
public enum EndedBy {
  /// Both ends closed it.
  FIN,
  /// One end reset it.
  RST,
  /// Its ends opened another one, while it was neither closed nor reset.
  REUSE,
  /// Nothing came for longer than was asked for.
  IDLE,
  /// There was no more room, and this one had been silent for longest.
  EVICTED,
  /// The capture ended.
  END_OF_CAPTURE
}
