package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// The 32-bit checksums of [java.util.zip], over memory in which the checksum itself counts as
/// zero.
///
/// All of a native or mapped segment, or of one over a `byte[]`, is read in place. Each call
/// allocates a few small objects: the state of the JDK's algorithm and buffers over the memory.
public final class JdkChecksum {
  /// What one buffer can be over; a segment can be longer.
  private static final int BLOCK = 1 << 30;

  private static final int FIELD_LENGTH = 4;

  private JdkChecksum() {}

  /// The CRC with Castagnoli's polynomial.
  ///
  /// @param from the first byte
  /// @param field the first of the four bytes that count as zero
  /// @param to the byte behind the last
  /// @throws UnsupportedOperationException if the segment is over an array of another type than
  ///   `byte[]`
  public static long crc32c(MemorySegment bytes, long from, long field, long to) {
    return without(new CRC32C(), bytes, from, field, to, BLOCK);
  }

  /// The CRC of Ethernet, gzip and PNG; otherwise like [#crc32c].
  public static long crc32(MemorySegment bytes, long from, long field, long to) {
    return without(new CRC32(), bytes, from, field, to, BLOCK);
  }

  /// Adler-32; otherwise like [#crc32c].
  public static long adler32(MemorySegment bytes, long from, long field, long to) {
    return without(new Adler32(), bytes, from, field, to, BLOCK);
  }

  /// @param block how many bytes to hand over at once
  static long without(
      Checksum checksum, MemorySegment bytes, long from, long field, long to, int block) {
    update(checksum, bytes, from, field, block);
    for (int i = 0; i < FIELD_LENGTH; i++) {
      checksum.update(0);
    }
    update(checksum, bytes, field + FIELD_LENGTH, to, block);
    return checksum.getValue();
  }

  private static void update(
      Checksum checksum, MemorySegment bytes, long from, long to, int block) {
    for (long at = from; at < to; at += block) {
      checksum.update(bytes.asSlice(at, Math.min(to - at, block)).asByteBuffer());
    }
  }
}
