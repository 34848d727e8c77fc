package dev.wireglass.analyzer;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/// Puts packets together from what stands in specifications.
public final class Bytes {
  private static final int ETHERNET_LENGTH = 14;

  private Bytes() {}

  /// Hexadecimal digits, with spaces wherever they help.
  public static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  /// One behind the other.
  public static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (var part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  /// The digits in front of the bytes.
  public static byte[] join(String digits, byte[] behind) {
    return join(hex(digits), behind);
  }

  /// An IPv4 packet with a SYN.
  public static byte[] syn() {
    return withoutEthernet(Frame.syn());
  }

  /// What the frame carries.
  public static byte[] withoutEthernet(Frame frame) {
    var bytes = frame.bytes();
    return Arrays.copyOfRange(bytes, ETHERNET_LENGTH, bytes.length);
  }

  /// A TCP segment with SYN.
  public static byte[] tcpSyn() {
    return hex("c350 0050 000003e8 00000000 5002 2000 0000 0000");
  }

  /// An Ethernet frame.
  public static byte[] ethernet(int type, byte[] data) {
    return join("020000000001 020000000002" + "%04x".formatted(type), data);
  }

  /// An IPv4 packet.
  public static byte[] ipv4(int protocol, byte[] data) {
    return ipv4Fragment(protocol, 1, 0, data);
  }

  /// A fragment of an IPv4 packet.
  ///
  /// @param flagsAndOffset as in the header
  public static byte[] ipv4Fragment(
      int protocol, int identification, int flagsAndOffset, byte[] data) {
    return join(
        "4500 %04x %04x %04x 40 %02x 0000 0a0000010a000002"
            .formatted(20 + data.length, identification, flagsAndOffset, protocol),
        data);
  }

  /// An IPv6 packet from 2001:db8::1 to 2001:db8::2.
  public static byte[] ipv6(int nextHeader, byte[] data) {
    return ipv6(nextHeader, data.length, data);
  }

  /// An IPv6 packet with any payload length.
  public static byte[] ipv6(int nextHeader, int length, byte[] data) {
    var prefix = "20010db8000000000000000000000000".substring(0, 31);
    return join(
        "60000000 %04x %02x 40".formatted(length, nextHeader) + prefix + "1" + prefix + "2", data);
  }

  /// A UDP datagram.
  public static byte[] udp(int source, int destination, byte[] data) {
    return join("%04x %04x %04x 0000".formatted(source, destination, 8 + data.length), data);
  }
}
