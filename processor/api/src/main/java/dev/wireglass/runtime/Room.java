package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The bytes in front of a limit, which encoders write to and never past.
public final class Room {
  private Room() {}

  /// Demands room for so many bytes.
  ///
  /// @param what needs it, such as `Ipv4Header.options`
  /// @throws IndexOutOfBoundsException if the limit leaves fewer
  public static void require(String what, long start, long length, long limit) {
    if (limit - start < length) {
      throw new IndexOutOfBoundsException(
          "%s at byte %d needs %d bytes, but the limit leaves %d"
              .formatted(what, start, length, Math.max(0, limit - start)));
    }
  }

  /// Demands room for so many bytes, and sets them to zero.
  ///
  /// @param what needs it, such as `Ipv4Header`
  /// @throws IndexOutOfBoundsException if the limit leaves fewer
  public static void clear(String what, MemorySegment bytes, long start, long length, long limit) {
    require(what, start, length, limit);
    for (long at = start; at < start + length; at++) {
      bytes.set(ValueLayout.JAVA_BYTE, at, (byte) 0);
    }
  }
}
