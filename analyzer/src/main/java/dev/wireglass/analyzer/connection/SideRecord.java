package dev.wireglass.analyzer.connection;

import java.util.Arrays;

/// What one side of a connection sent. Every count equals tshark's of the same packets.
public final class SideRecord {
  private final long packets;
  private final long frameBytes;
  private final long payloadBytes;
  private final long dataPackets;
  private final long psh;
  private final long pureAcks;
  private final int smallestRawWindow;
  private final int largestRawWindow;
  private final long sumOfRawWindows;
  private final int smallestWindow;
  private final int largestWindow;
  private final long sumOfWindows;
  private final boolean sackPermitted;
  private final boolean timestamps;
  private final int[] rare;

  /// @param rare the [RareCounts] of the side, which do not change any more
  /// @param windowRaw of all packets
  /// @param windowScaled likewise
  SideRecord(
      long packets,
      long frameBytes,
      long payloadBytes,
      long dataPackets,
      long psh,
      long pureAcks,
      int[] rare,
      Range windowRaw,
      Range windowScaled,
      boolean sackPermitted,
      boolean timestamps) {
    this.packets = packets;
    this.frameBytes = frameBytes;
    this.payloadBytes = payloadBytes;
    this.dataPackets = dataPackets;
    this.psh = psh;
    this.pureAcks = pureAcks;
    smallestRawWindow = (int) windowRaw.min();
    largestRawWindow = (int) windowRaw.max();
    sumOfRawWindows = windowRaw.sum();
    smallestWindow = (int) windowScaled.min();
    largestWindow = (int) windowScaled.max();
    sumOfWindows = windowScaled.sum();
    this.sackPermitted = sackPermitted;
    this.timestamps = timestamps;
    this.rare = rare;
  }

  /// All packets of the side.
  public long packets() {
    return packets;
  }

  /// Lengths of the frames on the network, as captured with the link header and without the frame
  /// check sequence, whether cut by the snapshot length or not.
  public long frameBytes() {
    return frameBytes;
  }

  /// Bytes of data on the network, by the lengths that IP and TCP declare; what is sent again
  /// counts again.
  public long payloadBytes() {
    return payloadBytes;
  }

  /// Packets with data.
  public long dataPackets() {
    return dataPackets;
  }

  /// Packets with SYN and without ACK.
  public long syn() {
    return of(RareCount.SYN);
  }

  /// Packets with SYN and ACK.
  public long synAck() {
    return of(RareCount.SYN_ACK);
  }

  /// Packets with FIN.
  public long fin() {
    return of(RareCount.FIN);
  }

  /// Packets with RST.
  public long rst() {
    return of(RareCount.RST);
  }

  /// Packets with PSH.
  public long psh() {
    return psh;
  }

  /// Packets with URG.
  public long urg() {
    return of(RareCount.URG);
  }

  /// Packets with ACK and without data, SYN, FIN and RST.
  public long pureAcks() {
    return pureAcks;
  }

  /// Packets that were captured whole and whose TCP checksum is wrong (RFC 9293, section 3.1); not
  /// those whose checksum the network card had yet to fill in.
  public long badChecksums() {
    return of(RareCount.BAD_CHECKSUM);
  }

  /// Bytes of data that the snapshot length cut.
  public long truncatedBytes() {
    return of(RareCount.TRUNCATED_BYTES);
  }

  /// The receive window of every packet as on the wire, in bytes if it were not scaled.
  public Range windowRaw() {
    return new Range(packets, smallestRawWindow, largestRawWindow, sumOfRawWindows);
  }

  /// The receive window of every packet in bytes: that of a SYN as it is, others shifted by the
  /// window scale if both SYNs offered it (RFC 7323, section 2.2); as on the wire where no SYN was
  /// seen.
  public Range windowScaled() {
    return new Range(packets, smallestWindow, largestWindow, sumOfWindows);
  }

  /// The MSS in bytes, as offered on the last SYN that did (RFC 9293, section 3.7.1); -1 where none
  /// did.
  public int maximumSegmentSize() {
    return (int) of(RareCount.MAXIMUM_SEGMENT_SIZE) - 1;
  }

  /// The scale in bits, as offered on the last SYN that did (RFC 7323, section 2.2), 0 to 255; -1
  /// where none did.
  public int windowScale() {
    return (int) of(RareCount.WINDOW_SCALE) - 1;
  }

  /// Whether a SYN permitted SACK (RFC 2018, section 2).
  public boolean sackPermitted() {
    return sackPermitted;
  }

  /// Whether any packet had timestamps (RFC 7323, section 3.2).
  public boolean timestamps() {
    return timestamps;
  }

  /// Packets with SACK blocks (RFC 2018, section 3).
  public long sackPackets() {
    return of(RareCount.SACK);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SideRecord side
        && packets == side.packets
        && frameBytes == side.frameBytes
        && payloadBytes == side.payloadBytes
        && dataPackets == side.dataPackets
        && psh == side.psh
        && pureAcks == side.pureAcks
        && Arrays.equals(rare, side.rare)
        && windowRaw().equals(side.windowRaw())
        && windowScaled().equals(side.windowScaled())
        && sackPermitted == side.sackPermitted
        && timestamps == side.timestamps;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(rare) + Long.hashCode(frameBytes);
  }

  private long of(RareCount kind) {
    return RareCounts.of(rare, kind.ordinal());
  }
}
