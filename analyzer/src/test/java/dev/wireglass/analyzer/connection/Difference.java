package dev.wireglass.analyzer.connection;

/// Where the histories here are not those of Zeek.
///
/// @param port of one end, which is unique in its capture
/// @param ours state and history of all connections of that port
/// @param reason why that is better
record Difference(String port, String ours, String reason) {}
