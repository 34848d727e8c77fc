package dev.wireglass.processor.export;

import dev.wireglass.processor.plan.Load;
import java.util.List;

/// The bytes that a number has bits in.
///
/// @param at how many bytes behind the number's place they start
/// @param bytes how many there are
/// @param low how many of their bits are less significant than the number
record Touched(int at, int bytes, int low) {
  static Touched of(List<Load> loads) {
    int at = loads.stream().mapToInt(Load::at).min().orElseThrow();
    int end = loads.stream().mapToInt(load -> load.at() + load.bytes()).max().orElseThrow();
    int shift = loads.stream().mapToInt(Load::shift).min().orElseThrow();
    return new Touched(at, end - at, Math.max(0, -shift));
  }

  /// Whether a number of so many bits takes all of the bytes.
  boolean isFilledBy(int width) {
    return width == 8 * bytes;
  }

  /// How many of the bits are more significant than a number of so many bits.
  int high(int width) {
    return 8 * bytes - low - width;
  }
}
