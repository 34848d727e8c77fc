package dev.wireglass.analyzer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;

/// Builds pcapng files, block by block.
public final class PcapngFile {
  public static final int SECTION_LENGTH = 28;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

  /// Starts a section.
  public PcapngFile section(ByteOrder order) {
    this.order = order;
    return block(
        0x0a0d0d0a,
        body(16).putInt(0x1a2b3c4d).putShort((short) 1).putShort((short) 0).putLong(-1));
  }

  /// Describes an interface, with options.
  public PcapngFile describe(int linkType, int snapLength, byte[]... options) {
    int length = 0;
    for (var option : options) {
      length += option.length;
    }
    var body = body(8 + length).putShort((short) linkType).putShort((short) 0).putInt(snapLength);
    for (var option : options) {
      body.put(option);
    }
    return block(1, body);
  }

  /// An option, padded.
  public byte[] option(int code, byte... value) {
    var option = body(4 + padded(value.length));
    return option.putShort((short) code).putShort((short) value.length).put(value).array();
  }

  /// The option `if_tsoffset`.
  public byte[] offsetOption(long seconds) {
    return option(14, body(8).putLong(seconds).array());
  }

  /// An enhanced packet.
  public PcapngFile packet(int source, long stamp, byte[] packet, int originalLength) {
    var body = body(20 + padded(packet.length)).putInt(source);
    body.putInt((int) (stamp >>> 32)).putInt((int) stamp);
    return block(6, body.putInt(packet.length).putInt(originalLength).put(packet));
  }

  /// A packet as old programs wrote it.
  public PcapngFile obsoletePacket(int source, long stamp, byte[] packet, int originalLength) {
    var body = body(20 + padded(packet.length)).putShort((short) source).putShort((short) -1);
    body.putInt((int) (stamp >>> 32)).putInt((int) stamp);
    return block(2, body.putInt(packet.length).putInt(originalLength).put(packet));
  }

  /// A packet without a time.
  public PcapngFile simplePacket(byte[] packet, int originalLength) {
    return block(3, body(4 + padded(packet.length)).putInt(originalLength).put(packet));
  }

  /// Any block, with right lengths.
  public PcapngFile block(int type, byte... body) {
    int length = 12 + body.length;
    return raw(body(8).putInt(type).putInt(length).array())
        .raw(body)
        .raw(body(4).putInt(length).array());
  }

  /// A block of this type with lengths that may be wrong.
  public PcapngFile block(int type, int length, byte[] body, int lengthAtEnd) {
    return raw(body(8).putInt(type).putInt(length).array())
        .raw(body)
        .raw(body(4).putInt(lengthAtEnd).array());
  }

  /// Adds anything.
  public PcapngFile raw(byte... anything) {
    bytes.writeBytes(anything);
    return this;
  }

  public int length() {
    return bytes.size();
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  public ReadableByteChannel channel() {
    return PcapFile.channel(bytes());
  }

  private PcapngFile block(int type, ByteBuffer body) {
    return block(type, body.array());
  }

  private ByteBuffer body(int length) {
    return ByteBuffer.allocate(length).order(order);
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
