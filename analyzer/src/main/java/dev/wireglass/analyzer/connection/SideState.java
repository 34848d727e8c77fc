package dev.wireglass.analyzer.connection;

/// How far one end of a connection has got, as an observer sees it. These are not the states of RFC
/// 9293, which only the end itself knows.
enum SideState {
  /// It has sent nothing.
  SILENT,
  /// The originator has sent its SYN, to which no SYN has come back.
  SYN_SENT,
  /// It has sent something, but its handshake was not seen.
  PARTIAL,
  /// It has sent its SYN and seen that of the other end.
  ESTABLISHED,
  /// It has sent a FIN.
  CLOSED,
  /// It has sent a RST.
  RESET
}
