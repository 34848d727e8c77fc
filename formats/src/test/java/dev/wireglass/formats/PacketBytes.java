package dev.wireglass.formats;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;

/// Packets as they are written down in specifications and tests.
public final class PacketBytes {
  private PacketBytes() {}

  /// The bytes that hexadecimal digits stand for; blanks and line ends only separate them.
  public static MemorySegment of(String hex) {
    return MemorySegment.ofArray(HexFormat.of().parseHex(hex.replaceAll("\\s", "")));
  }
}
