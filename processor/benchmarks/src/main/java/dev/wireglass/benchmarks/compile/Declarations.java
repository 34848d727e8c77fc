package dev.wireglass.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sources of headers for the processor to work on: twelve fields each, of all shapes, no two
/// headers alike.
final class Declarations {
  private Declarations() {}

  /// Writes `count` declarations, a file each, into a new package below the folder.
  static void write(Path folder, int count) throws IOException {
    Path target = Files.createDirectories(folder.resolve("sample"));
    for (int i = 0; i < count; i++) {
      Files.writeString(target.resolve("Sample" + i + "Header.java"), source(i));
    }
  }

  private static String source(int number) {
    int bits = 1 + number % 7;
    return """
    package sample;

    import dev.wireglass.annotation.*;
    import java.lang.foreign.MemorySegment;

    /// Header number %1$d.
    @Header(order = Order.%4$s, spec = "sample %1$d")
    public interface Sample%1$dHeader {
      /// Always the same.
      @Bits(8) @Const(%5$d) int version();
      /// The header's length.
      @Bits(8) @Range(min = 9) @Unit("32-bit words") int words();
      @Bits(16) int identification();
      @Bits(24) int label();
      @Bits(8) @Reserved int reserved();
      @Bits(32) long sourceAddress();
      @Bits(32) long destinationAddress();
      @Bits(48) long hardwareAddress();
      @Bits(16) @Range(max = %6$d) int window();
      @Bits(value = 64, raw = true) long timestamp();
    %7$s
      @Bytes(length = "words * 4 - 33") MemorySegment options();
      @Length("words * 4") int headerLength();
      @Payload(length = "window - headerLength") MemorySegment payload();
    }
    """
        .formatted(
            number,
            bits,
            8 - bits,
            number % 4 == 3 ? "LITTLE_ENDIAN" : "BIG_ENDIAN",
            number % 256,
            1000 + number,
            lastByte(number, bits));
  }

  /// Fields of bits need network order.
  private static String lastByte(int number, int bits) {
    return number % 4 == 3
        ? "  @Bits(8) int kind();"
        : "  @Bits(%d) int kind();\n  @Bits(%d) int priority();".formatted(bits, 8 - bits);
  }
}
