package dev.wireglass.analyzer;

import java.nio.ByteBuffer;

/// A capture with two connections, one packet a millisecond: one that is opened, used and closed,
/// and one that is refused in between.
public final class TinyCapture {
  private static final int FIN = 0x01;
  private static final int SYN = 0x02;
  private static final int RST = 0x04;
  private static final int ACK = 0x10;
  private static final int ADDRESSES_AT = 26;
  private static final int TCP_AT = 34;
  private static final int CHECKSUM_AT = TCP_AT + 16;
  private static final int TCP_PROTOCOL = 6;

  private TinyCapture() {}

  public static PcapFile file() {
    return new PcapFile()
        .packet(sent(SYN, 1000, 0))
        .packet(answered(SYN | ACK, 5000, 1001))
        .packet(whole(Frame.syn().ports(50_001, 81).numbers(7000, 0)))
        .packet(whole(Frame.syn().ports(81, 50_001).numbers(0, 7001).flags(RST | ACK)))
        .packet(sent(ACK, 1001, 5001))
        .packet(whole(Frame.syn().numbers(1001, 5001).flags(ACK).payload(7)))
        .packet(answered(FIN | ACK, 5001, 1008))
        .packet(sent(FIN | ACK, 1008, 5002))
        .packet(answered(ACK, 5002, 1009));
  }

  /// The frame with a right TCP checksum (RFC 9293, section 3.1).
  public static byte[] whole(Frame frame) {
    var bytes = ByteBuffer.wrap(frame.bytes());
    int sum = TCP_PROTOCOL + bytes.capacity() - TCP_AT;
    for (int at = ADDRESSES_AT; at < bytes.capacity(); at += 2) {
      sum += at + 1 < bytes.capacity() ? bytes.getShort(at) & 0xffff : (bytes.get(at) & 0xff) << 8;
    }
    int folded = (sum & 0xffff) + (sum >>> 16);
    folded = (folded & 0xffff) + (folded >>> 16);
    return bytes.putShort(CHECKSUM_AT, (short) ~folded).array();
  }

  private static byte[] sent(int flags, int sequence, int acknowledgment) {
    return whole(Frame.syn().numbers(sequence, acknowledgment).flags(flags));
  }

  private static byte[] answered(int flags, int sequence, int acknowledgment) {
    return whole(Frame.syn().ports(80, 50_000).numbers(sequence, acknowledgment).flags(flags));
  }
}
