package dev.wireglass.analyzer.dissect;

/// How many packets share a reason.
///
/// @param reason what they share
/// @param packets how many there are
/// @param first where the first of them is
public record PacketCount(Reason reason, long packets, Place first) {
  /// Where a packet is.
  ///
  /// @param file as messages call it
  /// @param fileOffset where in it the record of the packet starts
  public record Place(String file, long fileOffset) {}
}
