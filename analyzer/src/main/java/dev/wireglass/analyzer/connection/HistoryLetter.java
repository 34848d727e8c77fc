package dev.wireglass.analyzer.connection;

/// What a letter in the history of a connection stands for. In the text it is a capital where the
/// originator did it and a small letter where the responder did.
enum HistoryLetter {
  /// A SYN without ACK.
  S,
  /// A SYN with ACK.
  H,
  /// A FIN.
  F,
  /// A RST.
  R,
  /// A FIN and a RST in one segment.
  I,
  /// A SYN together with a FIN or a RST.
  Q,
  /// Data, without SYN, FIN and RST.
  D,
  /// An ACK without data, SYN, FIN and RST.
  A,
  /// A wrong checksum.
  C,
  /// Data of which nothing is new.
  T,
  /// A receive window of 0.
  W,
  /// Data that were acknowledged and not seen. The end meant is the one that sent them.
  G
}
