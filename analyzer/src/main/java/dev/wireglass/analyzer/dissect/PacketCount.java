package dev.wireglass.analyzer.dissect;

/// How many packets share a reason.
///
/// @param reason what they share
/// @param packets how many there are
public record PacketCount(Reason reason, long packets) {}
