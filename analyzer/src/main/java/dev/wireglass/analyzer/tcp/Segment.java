package dev.wireglass.analyzer.tcp;

/// One TCP segment, as the layers of a packet told it. A single instance is filled in again and
/// again, so that nothing is allocated per packet: whoever wants to keep a value copies it.
public final class Segment {
  long timeNanos;
  int ipVersion;
  long sourceHigh;
  long sourceLow;
  long destinationHigh;
  long destinationLow;
  int sourcePort;
  int destinationPort;
  int sequence;
  int acknowledgment;
  boolean syn;
  boolean ack;
  boolean fin;
  boolean rst;
  int window;
  long payloadLength;
  int checksum;
  int identification;
  int hopLimit;
  LayerPath path = LayerPath.start();
  long virtualNetwork;
  long number;
  long frameLength;
  long capturedPayloadLength;
  boolean psh;
  boolean urg;
  boolean ece;
  boolean cwr;
  ChecksumState checksumState = ChecksumState.UNKNOWN;
  final TcpOptions options = new TcpOptions();

  /// When the packet was captured, in nanoseconds since 1970-01-01 00:00:00 UTC.
  public void time(long nanos) {
    timeNanos = nanos;
  }

  /// Who sent the segment to whom. An IPv4 address is all in the low half.
  public void addresses(
      int ipVersion, long sourceHigh, long sourceLow, long destinationHigh, long destinationLow) {
    this.ipVersion = ipVersion;
    this.sourceHigh = sourceHigh;
    this.sourceLow = sourceLow;
    this.destinationHigh = destinationHigh;
    this.destinationLow = destinationLow;
  }

  /// What tells copies of a packet apart from packets that are alike.
  ///
  /// @param identification of the IPv4 packet; 0 for IPv6
  /// @param hopLimit how many more routers might forward the packet
  public void ipPacket(int identification, int hopLimit) {
    this.identification = identification;
    this.hopLimit = hopLimit;
  }

  /// What the segment was carried in.
  public void path(LayerPath path) {
    this.path = path;
  }

  /// What the segment was carried in.
  public LayerPath path() {
    return path;
  }

  /// In which virtual network the segment was seen; segments in different ones are of different
  /// connections.
  ///
  /// @param network any number that is another for another network
  public void virtualNetwork(long network) {
    virtualNetwork = network;
  }

  /// The ports of sender and receiver.
  public void ports(int source, int destination) {
    sourcePort = source;
    destinationPort = destination;
  }

  /// The sequence and acknowledgment numbers, compared by signed 32-bit difference.
  public void numbers(int sequence, int acknowledgment) {
    this.sequence = sequence;
    this.acknowledgment = acknowledgment;
  }

  /// The control bits.
  public void controlBits(boolean syn, boolean ack, boolean fin, boolean rst) {
    this.syn = syn;
    this.ack = ack;
    this.fin = fin;
    this.rst = rst;
  }

  /// The receive window as on the wire, before scaling.
  public void window(int window) {
    this.window = window;
  }

  /// The checksum as on the wire.
  public void checksum(int checksum) {
    this.checksum = checksum;
  }

  /// How many bytes of data the segment carried on the network, captured or not.
  public void payloadLength(long bytes) {
    payloadLength = bytes;
  }

  /// The rest of the control bits.
  public void moreControlBits(boolean psh, boolean urg, boolean ece, boolean cwr) {
    this.psh = psh;
    this.urg = urg;
    this.ece = ece;
    this.cwr = cwr;
  }

  /// What came with the segment.
  ///
  /// @param number of the packet in the trace, from 1 on
  /// @param length of the frame on the network in bytes, captured or not
  public void frame(long number, long length) {
    this.number = number;
    frameLength = length;
  }

  /// How many bytes of the data were captured.
  public void capturedPayloadLength(long bytes) {
    capturedPayloadLength = bytes;
  }

  /// What is known about the checksum.
  public void checksumState(ChecksumState state) {
    checksumState = state;
  }

  /// The options, to be filled in and to be read.
  public TcpOptions options() {
    return options;
  }

  /// The number of the packet in the trace, from 1 on.
  public long number() {
    return number;
  }

  /// When the packet was captured, in nanoseconds since 1970-01-01 00:00:00 UTC.
  public long timeNanos() {
    return timeNanos;
  }

  /// How many bytes the frame had on the network.
  public long frameLength() {
    return frameLength;
  }

  /// How many bytes of data the segment carried on the network.
  public long payloadLength() {
    return payloadLength;
  }

  /// How many of them were captured.
  public long capturedPayloadLength() {
    return capturedPayloadLength;
  }

  /// Compared by signed 32-bit difference.
  public int sequence() {
    return sequence;
  }

  /// Compared by signed 32-bit difference; meaningful with ACK.
  public int acknowledgment() {
    return acknowledgment;
  }

  /// The receive window as on the wire, 0 to 65535.
  public int window() {
    return window;
  }

  public boolean syn() {
    return syn;
  }

  public boolean ack() {
    return ack;
  }

  public boolean fin() {
    return fin;
  }

  public boolean rst() {
    return rst;
  }

  public boolean psh() {
    return psh;
  }

  public boolean urg() {
    return urg;
  }

  public boolean ece() {
    return ece;
  }

  public boolean cwr() {
    return cwr;
  }

  /// What is known about the checksum.
  public ChecksumState checksumState() {
    return checksumState;
  }

  public int ipVersion() {
    return ipVersion;
  }

  /// The identification of the IPv4 packet; 0 for IPv6.
  public int identification() {
    return identification;
  }

  public int hopLimit() {
    return hopLimit;
  }

  public long sourceHigh() {
    return sourceHigh;
  }

  public long sourceLow() {
    return sourceLow;
  }

  public long destinationHigh() {
    return destinationHigh;
  }

  public long destinationLow() {
    return destinationLow;
  }

  public int sourcePort() {
    return sourcePort;
  }

  public int destinationPort() {
    return destinationPort;
  }

  /// In which virtual network the segment was seen, where these are told apart.
  public long virtualNetwork() {
    return virtualNetwork;
  }

  /// How far the segment advances the sequence number: its data, and one each for SYN and FIN (RFC
  /// 9293, section 3.4).
  public int sequenceSpace() {
    return (int) payloadLength + (syn ? 1 : 0) + (fin ? 1 : 0);
  }
}
