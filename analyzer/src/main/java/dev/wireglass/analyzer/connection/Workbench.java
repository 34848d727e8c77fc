package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// What connections need one after the other, so that not each has its own.
final class Workbench {
  /// Lists of segments that are on their way.
  final UnackedPool unacked = new UnackedPool();

  /// To be filled in again and again.
  final Segment segment = new Segment();
}
