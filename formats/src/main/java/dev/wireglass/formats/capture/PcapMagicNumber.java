package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// The first four bytes of a pcap file, read as a big-endian number: they tell the byte order of
/// everything behind them and the unit of its time stamps.
public enum PcapMagicNumber {
  /// Big-endian, time stamps in microseconds.
  @Code(0xa1b2c3d4L)
  BIG_ENDIAN_MICROSECONDS,
  /// Little-endian, time stamps in microseconds.
  @Code(0xd4c3b2a1L)
  LITTLE_ENDIAN_MICROSECONDS,
  /// Big-endian, time stamps in nanoseconds.
  @Code(0xa1b23c4dL)
  BIG_ENDIAN_NANOSECONDS,
  /// Little-endian, time stamps in nanoseconds.
  @Code(0x4d3cb2a1L)
  LITTLE_ENDIAN_NANOSECONDS,
  /// Big-endian, time stamps in microseconds, records of [PcapModifiedRecordHeader].
  @Code(0xa1b2cd34L)
  BIG_ENDIAN_MODIFIED,
  /// Little-endian, time stamps in microseconds, records of [PcapModifiedRecordHeader].
  @Code(0x34cdb2a1L)
  LITTLE_ENDIAN_MODIFIED,
  /// Not the start of a pcap file.
  @Unknown
  OTHER
}
