package dev.wireglass.processor;

import java.nio.ByteBuffer;
import java.util.List;

/// A pcap file of packets whose type means something to their owner only, or of IPv4.
final class UserCapture {
  private static final int LINK_TYPE_USER0 = 147;
  private static final int LINK_TYPE_IPV4 = 228;

  private UserCapture() {}

  static byte[] of(List<byte[]> packets) {
    return of(packets, LINK_TYPE_USER0);
  }

  static byte[] ofIpv4(List<byte[]> packets) {
    return of(packets, LINK_TYPE_IPV4);
  }

  private static byte[] of(List<byte[]> packets, int linkType) {
    int length = packets.stream().mapToInt(packet -> 16 + packet.length).sum();
    ByteBuffer file = ByteBuffer.allocate(24 + length);
    file.putInt(0xa1b2c3d4).putShort((short) 2).putShort((short) 4);
    file.putLong(0).putInt(65535).putInt(linkType);
    for (byte[] packet : packets) {
      file.putLong(0).putInt(packet.length).putInt(packet.length).put(packet);
    }
    return file.array();
  }
}
