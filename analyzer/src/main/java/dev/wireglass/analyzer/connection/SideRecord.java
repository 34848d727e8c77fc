package dev.wireglass.analyzer.connection;

/// What one side of a connection sent. Every count equals tshark's of the same packets.
///
/// @param packets all of them
/// @param frameBytes lengths of the frames on the network, as captured with the link header and
///   without the frame check sequence, whether cut by the snapshot length or not
/// @param payloadBytes bytes of data on the network, by the lengths that IP and TCP declare; what
///   is sent again counts again
/// @param dataPackets packets with data
/// @param syn packets with SYN and without ACK
/// @param synAck packets with SYN and ACK
/// @param fin packets with FIN
/// @param rst packets with RST
/// @param psh packets with PSH
/// @param urg packets with URG
/// @param pureAcks packets with ACK and without data, SYN, FIN and RST
/// @param badChecksums packets that were captured whole and whose TCP checksum is wrong (RFC 9293,
///   section 3.1); not those whose checksum the network card had yet to fill in
/// @param truncatedBytes bytes of data that the snapshot length cut
/// @param windowRaw the receive window of every packet as on the wire, in bytes if it were not
///   scaled
/// @param windowScaled the receive window of every packet in bytes: that of a SYN as it is, others
///   shifted by the window scale if both SYNs offered it (RFC 7323, section 2.2); as on the wire
///   where no SYN was seen
/// @param maximumSegmentSize in bytes, as offered on the last SYN that did (RFC 9293, section
///   3.7.1); -1 where none did
/// @param windowScale by how many bits, as offered on the last SYN that did (RFC 7323, section
///   2.2), 0 to 255; -1 where none did
/// @param sackPermitted whether a SYN said so (RFC 2018, section 2)
/// @param timestamps whether any packet had the option (RFC 7323, section 3.2)
/// @param sackPackets packets with SACK blocks (RFC 2018, section 3)
public record SideRecord(
    long packets,
    long frameBytes,
    long payloadBytes,
    long dataPackets,
    long syn,
    long synAck,
    long fin,
    long rst,
    long psh,
    long urg,
    long pureAcks,
    long badChecksums,
    long truncatedBytes,
    Range windowRaw,
    Range windowScaled,
    int maximumSegmentSize,
    int windowScale,
    boolean sackPermitted,
    boolean timestamps,
    long sackPackets) {}
