package dev.wireglass.analyzer;

import java.nio.ByteBuffer;

/// Builds Ethernet frames with IPv4 and TCP, right by default, wrong on request.
public final class Frame {
  private static final int ETHERNET_LENGTH = 14;

  private int etherType = 0x0800;
  private int version = 4;
  private int ihl = 5;
  private int totalLength = -1;
  private int fragment;
  private int protocol = 6;
  private int sourcePort = 50_000;
  private int destinationPort = 80;
  private int sequence = 1000;
  private int acknowledgment;
  private int dataOffset = 5;
  private int flags = 0x02;
  private int payload;
  private int padding;

  /// Right in every respect: a SYN.
  public static Frame syn() {
    return new Frame();
  }

  public Frame etherType(int value) {
    etherType = value;
    return this;
  }

  public Frame version(int value) {
    version = value;
    return this;
  }

  public Frame ihl(int words) {
    ihl = words;
    return this;
  }

  public Frame totalLength(int bytes) {
    totalLength = bytes;
    return this;
  }

  /// Both flags and the offset, as in the header.
  public Frame fragment(int value) {
    fragment = value;
    return this;
  }

  public Frame protocol(int value) {
    protocol = value;
    return this;
  }

  public Frame ports(int source, int destination) {
    sourcePort = source;
    destinationPort = destination;
    return this;
  }

  public Frame numbers(int sequence, int acknowledgment) {
    this.sequence = sequence;
    this.acknowledgment = acknowledgment;
    return this;
  }

  public Frame dataOffset(int words) {
    dataOffset = words;
    return this;
  }

  /// The control bits, as in the header.
  public Frame flags(int value) {
    flags = value;
    return this;
  }

  public Frame payload(int bytes) {
    payload = bytes;
    return this;
  }

  /// Bytes behind the IP packet.
  public Frame padding(int bytes) {
    padding = bytes;
    return this;
  }

  /// The frame. Headers have the room that they declare, but at least that of their fixed parts.
  public byte[] bytes() {
    int ipLength = Math.max(ihl, 5) * 4;
    int tcpLength = Math.max(dataOffset, 5) * 4;
    int length = ipLength + tcpLength + payload;
    var frame = ByteBuffer.allocate(ETHERNET_LENGTH + length + padding);
    frame.putShort(12, (short) etherType);
    frame.position(ETHERNET_LENGTH);
    putIp(frame, totalLength < 0 ? length : totalLength);
    frame.position(ETHERNET_LENGTH + ipLength);
    putTcp(frame);
    return frame.array();
  }

  private void putIp(ByteBuffer frame, int declaredLength) {
    frame.put((byte) (version << 4 | ihl)).put((byte) 0).putShort((short) declaredLength);
    frame.putShort((short) 1).putShort((short) fragment);
    frame.put((byte) 64).put((byte) protocol).putShort((short) 0);
    frame.putInt(sourcePort < destinationPort ? 0x0a000002 : 0x0a000001);
    frame.putInt(sourcePort < destinationPort ? 0x0a000001 : 0x0a000002);
  }

  private void putTcp(ByteBuffer frame) {
    frame.putShort((short) sourcePort).putShort((short) destinationPort);
    frame.putInt(sequence).putInt(acknowledgment);
    frame.put((byte) (dataOffset << 4)).put((byte) flags).putShort((short) 8192);
  }
}
