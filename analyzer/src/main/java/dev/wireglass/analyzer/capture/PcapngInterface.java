package dev.wireglass.analyzer.capture;

/// What a section says about one of its interfaces.
///
/// @param linkType what its packets begin with: a LINKTYPE_ value
/// @param snapLength how much of a packet was captured at most; 0 for no limit
/// @param fcsLength how many bytes at the end of each packet are its frame check sequence
/// @param clock reads its time stamps
record PcapngInterface(int linkType, long snapLength, int fcsLength, PcapngClock clock) {}
