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

  /// How many bytes of data the segment carried on the network, captured or not.
  public void payloadLength(long bytes) {
    payloadLength = bytes;
  }

  /// How far the segment advances the sequence number: its data, and one each for SYN and FIN (RFC
  /// 9293, section 3.4).
  int sequenceSpace() {
    return (int) payloadLength + (syn ? 1 : 0) + (fin ? 1 : 0);
  }
}
