package dev.wireglass.analyzer.connection;

/// How a connection went, in the words of Zeek's `conn.log`. An end that was not seen opening the
/// connection counts as silent here, even if it has sent something.
public enum ConnectionState {
  /// The originator sent a SYN, the responder nothing.
  S0,
  /// Opened by both ends, closed by none.
  S1,
  /// Closed by both ends with a FIN.
  SF,
  /// Refused: the responder answered the SYN with a RST, or both sent a RST and none any data.
  REJ,
  /// Opened, and closed by the originator alone.
  S2,
  /// Opened, and closed by the responder alone.
  S3,
  /// The originator sent a RST.
  RSTO,
  /// The responder sent a RST.
  RSTR,
  /// The originator sent a SYN and then a RST, the responder was silent.
  RSTOS0,
  /// The responder sent a RST, the originator was silent.
  RSTRH,
  /// The originator sent a FIN, the responder was silent.
  SH,
  /// The responder sent a FIN, the originator was silent.
  SHR,
  /// None of the others: mostly a connection that was there before the capture.
  OTH
}
