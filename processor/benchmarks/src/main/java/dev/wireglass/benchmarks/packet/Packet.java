package dev.wireglass.benchmarks.packet;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/// The values of a TCP packet in IPv4 in Ethernet.
///
/// @param ipv4Words 32-bit words of the IPv4 header's options
/// @param tcpWords 32-bit words of the TCP header's options
/// @param dataLength bytes of data behind the TCP header
record Packet(
    int dscp,
    int ipv4Words,
    int timeToLive,
    int sourceAddress,
    int destinationAddress,
    int sourcePort,
    int destinationPort,
    int sequenceNumber,
    int acknowledgmentNumber,
    int tcpWords,
    int flags,
    int window,
    int dataLength) {
  private static final int ETHER_TYPE = 0x0800;
  private static final int PROTOCOL = 6;
  private static final int ETHERNET_LENGTH = 14;
  private static final int FIXED_LENGTH = 20;

  /// One packet in four has IPv4 options, three in four have TCP options.
  static Packet random(RandomGenerator random) {
    return new Packet(
        random.nextInt(1 << 6),
        random.nextInt(4) == 0 ? random.nextInt(1, 11) : 0,
        random.nextInt(1 << 8),
        random.nextInt(),
        random.nextInt(),
        random.nextInt(1 << 16),
        random.nextInt(1 << 16),
        random.nextInt(),
        random.nextInt(),
        random.nextInt(4) == 0 ? 0 : random.nextInt(1, 11),
        random.nextInt(1 << 8),
        random.nextInt(1 << 16),
        random.nextInt(16));
  }

  int length() {
    return ETHERNET_LENGTH + totalLength();
  }

  private int totalLength() {
    return 2 * FIXED_LENGTH + 4 * (ipv4Words + tcpWords) + dataLength;
  }

  /// Writes the packet; addresses of the link layer and checksums stay 0, options are
  /// no-operations.
  void writeTo(ByteBuffer buffer) {
    buffer.put(new byte[12]).putShort((short) ETHER_TYPE);
    buffer.put((byte) (4 << 4 | 5 + ipv4Words)).put((byte) (dscp << 2));
    buffer.putShort((short) totalLength()).putInt(0x4000);
    buffer.put((byte) timeToLive).put((byte) PROTOCOL).putShort((short) 0);
    buffer.putInt(sourceAddress).putInt(destinationAddress);
    putOptions(buffer, ipv4Words);
    buffer.putShort((short) sourcePort).putShort((short) destinationPort);
    buffer.putInt(sequenceNumber).putInt(acknowledgmentNumber);
    buffer.put((byte) (5 + tcpWords << 4)).put((byte) flags).putShort((short) window).putInt(0);
    putOptions(buffer, tcpWords);
    buffer.put(new byte[dataLength]);
  }

  private static void putOptions(ByteBuffer buffer, int words) {
    for (int i = 0; i < words; i++) {
      buffer.putInt(0x01010101);
    }
  }

  /// What a decoder should make of the packet.
  long expected(ReadSet fields) {
    return switch (fields) {
      case ONE_FIELD -> destinationPort;
      case FLOW_KEY ->
          checksum(
              Integer.toUnsignedLong(sourceAddress),
              Integer.toUnsignedLong(destinationAddress),
              PROTOCOL,
              sourcePort,
              destinationPort);
      case ALL_FIELDS ->
          checksum(
              ETHER_TYPE,
              dscp,
              totalLength(),
              timeToLive,
              PROTOCOL,
              Integer.toUnsignedLong(sourceAddress),
              Integer.toUnsignedLong(destinationAddress),
              sourcePort,
              destinationPort,
              Integer.toUnsignedLong(sequenceNumber),
              Integer.toUnsignedLong(acknowledgmentNumber),
              flags >> 1 & 1,
              window);
    };
  }

  private static long checksum(long... fields) {
    long checksum = 0;
    for (long field : fields) {
      checksum = Checksum.next(checksum, field);
    }
    return checksum;
  }
}
