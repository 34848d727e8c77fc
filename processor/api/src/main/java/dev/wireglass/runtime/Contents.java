package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.HexFormat;

/// Ranges of bytes as values: copied, and compared by what is in them, where a [MemorySegment]
/// compares places.
public final class Contents {
  private Contents() {}

  /// A copy that nobody can change.
  public static MemorySegment copy(MemorySegment range) {
    return MemorySegment.ofArray(range.toArray(ValueLayout.JAVA_BYTE)).asReadOnly();
  }

  /// Whether two ranges have the same bytes.
  public static boolean equal(MemorySegment range, MemorySegment other) {
    return range.mismatch(other) == -1;
  }

  /// The same for ranges with the same bytes.
  public static int hash(MemorySegment range) {
    return Arrays.hashCode(range.toArray(ValueLayout.JAVA_BYTE));
  }

  /// The bytes as hexadecimal digits.
  public static String text(MemorySegment range) {
    return HexFormat.of().formatHex(range.toArray(ValueLayout.JAVA_BYTE));
  }
}
