package dev.wireglass.analyzer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/// Builds pcap files, one record a millisecond.
public final class PcapFile {
  public static final int HEADER_LENGTH = 24;
  public static final int RECORD_HEADER_LENGTH = 16;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ByteOrder order;
  private int records;

  /// Little-endian, microseconds, Ethernet.
  public PcapFile() {
    this(ByteOrder.LITTLE_ENDIAN, 0xa1b2c3d4, 262_144, 1);
  }

  public PcapFile(ByteOrder order, int magic, int snapLength, int linkType) {
    this.order = order;
    var header = ByteBuffer.allocate(HEADER_LENGTH).order(order);
    header.putInt(magic).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0);
    header.putInt(snapLength).putInt(linkType);
    bytes.writeBytes(header.array());
  }

  /// Adds a whole packet.
  public PcapFile packet(byte[] packet) {
    return packet(packet, packet.length);
  }

  /// Adds a packet that had another length on the network.
  public PcapFile packet(byte[] packet, int originalLength) {
    return record(1_700_000_000, records * 1000, packet.length, originalLength).raw(packet);
  }

  /// Adds the header of a record.
  public PcapFile record(int seconds, int fraction, int capturedLength, int originalLength) {
    var header = ByteBuffer.allocate(RECORD_HEADER_LENGTH).order(order);
    header.putInt(seconds).putInt(fraction).putInt(capturedLength).putInt(originalLength);
    records++;
    return raw(header.array());
  }

  /// Adds anything.
  public PcapFile raw(byte... anything) {
    bytes.writeBytes(anything);
    return this;
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  public ReadableByteChannel channel() {
    return channel(bytes());
  }

  public static ReadableByteChannel channel(byte[] bytes) {
    return Channels.newChannel(new ByteArrayInputStream(bytes));
  }
}
