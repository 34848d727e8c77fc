package dev.wireglass.analyzer.capture;

/// Something odd that did not keep records from being read.
///
/// @param what a sentence about each of the records
/// @param records how many there are
/// @param fileOffset where in the file the first of them starts
/// @param isFault whether the file is not right, and not merely of an unusual kind
public record Anomaly(String what, long records, long fileOffset, boolean isFault) {}
