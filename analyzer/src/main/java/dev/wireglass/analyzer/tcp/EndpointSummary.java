package dev.wireglass.analyzer.tcp;

import dev.wireglass.analyzer.sample.Spread;

/// What one end of a connection sent.
///
/// @param address its IP address
/// @param port its TCP port
/// @param packets how many segments it sent
/// @param payloadBytes how many bytes of data, what was sent again included
/// @param syns how many segments with SYN, SYN+ACK included
/// @param fins how many segments with FIN
/// @param rsts how many segments with RST
/// @param window the receive window of all of its segments, as on the wire
public record EndpointSummary(
    IpAddress address,
    int port,
    long packets,
    long payloadBytes,
    long syns,
    long fins,
    long rsts,
    Spread window) {}
