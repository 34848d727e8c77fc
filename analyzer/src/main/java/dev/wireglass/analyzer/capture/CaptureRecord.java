package dev.wireglass.analyzer.capture;

import java.lang.foreign.MemorySegment;

/// One captured packet. A single instance moves from packet to packet.
public final class CaptureRecord {
  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;
  private long limit;
  private long originalLength;
  private long timeNanos;
  private int linkType;
  private long fileOffset;

  /// Holds the packet from [#offset()] to [#limit()].
  public MemorySegment bytes() {
    return bytes;
  }

  /// Where in [#bytes()] the packet starts.
  public long offset() {
    return offset;
  }

  /// Where in [#bytes()] the captured part of the packet ends, exclusive.
  public long limit() {
    return limit;
  }

  /// How many bytes the packet had on the network, without a frame check sequence; not less than
  /// were captured.
  public long originalLength() {
    return originalLength;
  }

  /// When it was captured, in nanoseconds since 1970-01-01 00:00:00 UTC.
  public long timeNanos() {
    return timeNanos;
  }

  /// What it begins with: a LINKTYPE_ value.
  public int linkType() {
    return linkType;
  }

  /// Where in the file the record starts.
  public long fileOffset() {
    return fileOffset;
  }

  /// @param fcsLength how many bytes at the end of the packet on the network are not its data but
  ///   their check sequence, captured or not
  void packet(MemorySegment bytes, long offset, long limit, long originalLength, int fcsLength) {
    this.bytes = bytes;
    this.offset = offset;
    this.originalLength = Math.max(0, Math.max(originalLength, limit - offset) - fcsLength);
    this.limit = Math.min(limit, offset + this.originalLength);
  }

  void origin(long timeNanos, int linkType, long fileOffset) {
    this.timeNanos = timeNanos;
    this.linkType = linkType;
    this.fileOffset = fileOffset;
  }

  void time(long timeNanos) {
    this.timeNanos = timeNanos;
  }
}
